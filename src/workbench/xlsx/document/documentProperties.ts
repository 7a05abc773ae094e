import type { DocumentProperties } from "../../book/bookTraits";
import { element, NOTHING, text, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { NAMESPACES } from "../opc/namespaces";

/** The element of `docProps/core.xml` behind each property (ECMA-376 part 2, 8.3). */
const CORE = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  category: "cp:category",
  lastAuthor: "cp:lastModifiedBy",
} as const;

/** Two more are in `docProps/app.xml`. */
const APP = { manager: "Manager", company: "Company" } as const;

type TextProperty = keyof typeof CORE | keyof typeof APP;

/** Reads both parts; either may be absent. */
export function readDocumentProperties(
  core: XmlElement | undefined,
  app: XmlElement | undefined,
): DocumentProperties {
  const local = (name: string): string => name.slice(name.indexOf(":") + 1);
  const texts = [
    ...Object.entries(CORE).map(([key, name]) => [key, core?.child(local(name))?.text ?? ""]),
    ...Object.entries(APP).map(([key, name]) => [key, app?.child(name)?.text ?? ""]),
  ];
  const created = new Date(core?.child("created")?.text.trim() ?? "");
  return {
    ...(Object.fromEntries(texts) as Record<TextProperty, string>),
    revisionNumber: Number.parseInt(core?.child("revision")?.text ?? "0", 10) || 0,
    creationDate: Number.isNaN(created.getTime()) ? null : created,
  };
}

export function corePropertiesPart(properties: DocumentProperties): Markup {
  const { creationDate, revisionNumber } = properties;
  const when = creationDate?.toISOString().replace(/\.\d{3}Z$/, "Z");
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": NAMESPACES.coreProperties,
      "xmlns:dc": NAMESPACES.dublinCore,
      "xmlns:dcterms": NAMESPACES.dublinCoreTerms,
      "xmlns:xsi": NAMESPACES.schemaInstance,
    },
    ...textElements(CORE, properties),
    revisionNumber === 0 ? NOTHING : element("cp:revision", {}, text(String(revisionNumber))),
    when === undefined
      ? NOTHING
      : element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, text(when)),
  );
}

export const appPropertiesPart = (properties: DocumentProperties): Markup =>
  element(
    "Properties",
    { xmlns: NAMESPACES.extendedProperties },
    element("Application", {}, text("Microsoft Excel")),
    ...textElements(APP, properties),
  );

const textElements = (
  names: Readonly<Partial<Record<TextProperty, string>>>,
  properties: DocumentProperties,
): Markup[] =>
  (Object.entries(names) as [TextProperty, string][]).map(([key, name]) =>
    properties[key] === "" ? NOTHING : element(name, {}, text(properties[key])),
  );
