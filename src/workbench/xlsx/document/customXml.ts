import { strToU8 } from "fflate";
import type { CustomXmlPart } from "../../book/bookTraits";
import { element } from "../../xml/markup";
import { decodedPieces } from "../../xml/decodedPieces";
import type { PackageReader } from "../opc/packageReader";
import type { PackageWriter } from "../opc/packageWriter";
import { NAMESPACES } from "../opc/namespaces";

/** Custom XML parts, whose ids are in a properties part beside each. One without id gets one. */
export function readCustomXmlParts(file: PackageReader, workbookPart: string): CustomXmlPart[] {
  const parts = file.related(workbookPart, "customXml").filter((part) => file.has(part));
  return parts.map((part, index) => ({
    id: idOf(file, part) ?? madeUpId(index),
    xml: [...decodedPieces(file.bytes(part))].join(""),
  }));
}

function idOf(file: PackageReader, part: string): string | null {
  const [properties] = file.related(part, "customXmlProps");
  if (properties === undefined || !file.has(properties)) return null;
  return file.xml(properties).attribute("itemID")?.toUpperCase() ?? null;
}

const madeUpId = (index: number): string =>
  `{00000000-0000-0000-0002-${String(index + 1).padStart(12, "0")}}`;

export function addCustomXmlParts(
  file: PackageWriter,
  workbookPart: string,
  parts: readonly CustomXmlPart[],
): void {
  parts.forEach(({ id, xml }, index) => {
    const part = `customXml/item${index + 1}.xml`;
    file.add(workbookPart, "customXml", part, strToU8(xml));
    const properties = element("ds:datastoreItem", {
      "xmlns:ds": NAMESPACES.customXml,
      "ds:itemID": id,
    });
    file.add(part, "customXmlProps", `customXml/itemProps${index + 1}.xml`, properties);
  });
}
