import { element, unlessEmpty, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import type { PackageReader } from "../opc/packageReader";
import type { PackageWriter } from "../opc/packageWriter";

type Properties = ReadonlyMap<string, string>;

/** Custom properties of a worksheet: each value is a part of its own, in UTF-16. */
export function readSheetCustomProperties(
  file: PackageReader,
  part: string,
  worksheet: XmlElement,
): Properties {
  const properties = worksheet.child("customProperties")?.all("customPr") ?? [];
  return new Map(
    properties.flatMap((property) => {
      const target = file.relatedById(part, property.attribute("id"));
      if (target === null || !file.has(target)) return [];
      const value = new TextDecoder("utf-16le").decode(file.bytes(target));
      return [[property.attribute("name") ?? "", value] as const];
    }),
  );
}

/** @param nextPart gives the number of the next property of the workbook, from 1 */
export function sheetCustomPropertiesElement(
  file: PackageWriter,
  part: string,
  properties: Properties,
  nextPart: () => number,
): Markup {
  const children = [...properties].map(([name, value]) => {
    const target = `xl/customProperty/customProperty${nextPart()}.bin`;
    return element("customPr", {
      name,
      "r:id": file.add(part, "customProperty", target, utf16(value)),
    });
  });
  return unlessEmpty("customProperties", children);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
