import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What makes a dataset this one, for who publishes from files. */
export interface DatasetFacts {
  readonly schema: string;
  readonly siret: string;
  readonly title: string;
}

/**
 * An identifier that comes out the same each time: a machine that lost its memory finds its dataset again
 * on the portals, where a random one would make a second dataset. Written as a UUID of version 8 (RFC 9562).
 */
export function datasetIdentifier({ schema, siret, title }: DatasetFacts): string {
  const facts = [schema, siret.replace(/\s/g, ""), title.normalize("NFC").trim()];
  const digits = [...bytesToHex(sha256(utf8ToBytes(JSON.stringify(facts)))).slice(0, 32)];
  digits[12] = "8";
  digits[16] = "8";
  return digits.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
