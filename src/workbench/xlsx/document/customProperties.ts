import type { CustomProperty, CustomPropertyValue } from "../../book/bookTraits";
import { element, text, type Markup } from "../../xml/markup";
import { isTrue, type XmlElement } from "../../xml/xmlElement";
import { NAMESPACES } from "../opc/namespaces";
import { fromXstring, toXstring } from "../strings/xstring";

/** The set that all custom properties belong to, and the number of its first. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_ID = 2;

const NUMBERS = /^(i1|i2|i4|i8|int|ui1|ui2|ui4|ui8|uint|r4|r8|decimal)$/;

/** Properties of kinds that Excel's dialog does not have (vectors, clipboard data) are left out. */
export const readCustomProperties = (properties: XmlElement | undefined): CustomProperty[] =>
  (properties?.all("property") ?? []).flatMap((property) => {
    const value = readVariant(property.children[0]);
    return value === null ? [] : [{ key: property.attribute("name") ?? "", value }];
  });

function readVariant(variant: XmlElement | undefined): CustomPropertyValue | null {
  if (variant === undefined) return null;
  const { name, text: said } = variant;
  if (name === "bool") return isTrue(said.trim());
  if (NUMBERS.test(name)) return Number(said);
  if (name === "filetime" || name === "date") return new Date(said.trim());
  return /^(lpwstr|lpstr|bstr)$/.test(name) ? fromXstring(said) : null;
}

export const customPropertiesPart = (properties: readonly CustomProperty[]): Markup =>
  element(
    "Properties",
    { xmlns: NAMESPACES.customProperties, "xmlns:vt": NAMESPACES.variantTypes },
    ...properties.map(({ key, value }, index) =>
      element(
        "property",
        { fmtid: FORMAT_ID, pid: FIRST_ID + index, name: key },
        variantElement(value),
      ),
    ),
  );

function variantElement(value: CustomPropertyValue): Markup {
  const variant = (name: string, said: string) => element(`vt:${name}`, {}, text(said));
  if (typeof value === "string") return variant("lpwstr", toXstring(value));
  if (typeof value === "boolean") return variant("bool", String(value));
  if (value instanceof Date) {
    return variant("filetime", value.toISOString().replace(/\.\d{3}Z$/, "Z"));
  }
  const isInt32 = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return variant(isInt32 ? "i4" : "r8", String(value));
}
