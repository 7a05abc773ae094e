import { existsSync, readdirSync, readFileSync } from "node:fs";
import { withoutIdleGroups } from "../../../../src/core/python/patternGroups";
import { parsePattern } from "../../../../src/core/python/patternParser";
import { fastLength } from "../../../../src/core/python/patternProof";
import { patternSource } from "../../../../src/core/python/patternSource";

const CORPUS = "../shared/official-schemas";

/** Repeated groups, or ends inside a loop: a proof would ask for more, and the machine is quick enough for them. */
const NOT_PROVED = 8;

interface Descriptor {
  readonly fields?: readonly { readonly constraints?: { readonly pattern?: string } }[];
}

/** Every pattern of the official schemas, read in place. */
function officialPatterns(): string[] {
  const paths = readdirSync(CORPUS).map((folder) => `${CORPUS}/${folder}/schema.json`);
  const schemas = paths
    .filter(existsSync)
    .map((path): unknown => JSON.parse(readFileSync(path, "utf8")));
  const fields = schemas.flatMap((schema) => (schema as Descriptor).fields ?? []);
  return [...new Set(fields.flatMap(({ constraints }) => constraints?.pattern ?? []))];
}

function provedLength(pattern: string): number {
  const parsed = parsePattern(`^${pattern}$`);
  if (parsed === null) throw new Error(`Not read: ${pattern}`);
  const tree = withoutIdleGroups(parsed);
  return patternSource(tree) === null ? 0 : fastLength(tree);
}

it("the patterns of the official schemas are matched by JavaScript itself, proved to be quick", () => {
  if (!existsSync(CORPUS)) {
    process.stdout.write(`${CORPUS} is not here: nothing to prove.\n`);
    return;
  }
  const patterns = officialPatterns();
  expect(patterns.length).toBeGreaterThan(50);
  const slow = patterns.filter((pattern) => provedLength(pattern) < 1_000);
  expect(slow.length).toBeLessThanOrEqual(NOT_PROVED);
});
