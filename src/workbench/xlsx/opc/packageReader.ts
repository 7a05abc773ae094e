import { MalformedXml } from "../../xml/malformedXml";
import { readXml, type Streams } from "../../xml/readXml";
import type { XmlElement } from "../../xml/xmlElement";
import { XlsxError } from "../xlsxError";
import { unpack } from "./archive";
import { partKind, relationshipWord, type PartKindName } from "./partKinds";
import { relationshipsPartOf, resolveTarget } from "./partNames";

interface Relationship {
  readonly id: string;
  /** See `relationshipWord`. */
  readonly word: string;
  /** A part name; relationships that leave the package are not kept. */
  readonly target: string;
}

/** The parts of an opened file, found by relationship: their names say nothing. */
export class PackageReader {
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  /** @throws XlsxError when the bytes are no archive. */
  constructor(bytes: Uint8Array) {
    const entries = [...unpack(bytes)];
    this.parts = new Map(entries.map(([name, part]) => [keyOf(name), part]));
  }

  has(part: string): boolean {
    return this.parts.has(keyOf(part));
  }

  /** @throws XlsxError `missingPart` */
  bytes(part: string): Uint8Array {
    const bytes = this.parts.get(keyOf(part));
    if (bytes === undefined) throw new XlsxError("missingPart", "not in the file", part);
    return bytes;
  }

  /** @throws XlsxError `missingPart`, `malformedXml` */
  xml(part: string, streams?: Streams): XmlElement {
    try {
      return readXml(this.bytes(part), streams);
    } catch (fault) {
      if (!(fault instanceof MalformedXml)) throw fault;
      throw new XlsxError("malformedXml", fault.message, part);
    }
  }

  /** The parts of a kind that `owner` points to, `""` being the package. */
  related(owner: string, kind: PartKindName): string[] {
    const word = relationshipWord(partKind(kind).relationship);
    return this.relationships(owner)
      .filter((relationship) => relationship.word === word)
      .map(({ target }) => target);
  }

  /** The part behind an `r:id`, or `null` when the id is unknown or leaves the package. */
  relatedById(owner: string, id: string | undefined): string | null {
    return this.relationships(owner).find((relationship) => relationship.id === id)?.target ?? null;
  }

  /** The addresses outside the file that a part points to, by `r:id`. */
  outsideOf(owner: string): Map<string, string> {
    const outside = this.relationshipElements(owner).filter(isExternal);
    return new Map(
      outside.map((element) => [element.attribute("Id") ?? "", element.attribute("Target") ?? ""]),
    );
  }

  private relationshipElements(owner: string): XmlElement[] {
    const part = relationshipsPartOf(owner);
    return this.has(part) ? this.xml(part).all("Relationship") : [];
  }

  private relationships(owner: string): Relationship[] {
    return this.relationshipElements(owner)
      .filter((element) => !isExternal(element))
      .map((element) => ({
        id: element.attribute("Id") ?? "",
        word: relationshipWord(element.attribute("Type") ?? ""),
        target: resolveTarget(owner, element.attribute("Target") ?? ""),
      }));
  }
}

const isExternal = (element: XmlElement): boolean => element.attribute("TargetMode") === "External";

/** Part names are equal without regard to case (ECMA-376 part 2, 6.2.2.3). */
const keyOf = (part: string): string => part.toLowerCase().replace(/^\//, "");
