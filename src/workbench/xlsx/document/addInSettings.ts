import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import type { PackageReader } from "../opc/packageReader";
import type { PackageWriter } from "../opc/packageWriter";
import { NAMESPACES } from "../opc/namespaces";

type Settings = ReadonlyMap<string, ReadonlyMap<string, string>>;

const TASKPANES = "xl/webextensions/taskpanes.xml";

/**
 * The settings of add-ins, where Office keeps them ([MS-OWEXML] 2.2.5): one web extension part per
 * add-in, a property per key with its value as JSON, found through the list of task panes.
 */
export function readAddInSettings(file: PackageReader): Settings {
  const lists = file.related("", "webExtensionTaskpanes").filter((part) => file.has(part));
  const extensions = lists
    .flatMap((list) => file.related(list, "webExtension"))
    .filter((part) => file.has(part));
  return new Map(extensions.map((part) => readExtension(file.xml(part))));
}

function readExtension(extension: XmlElement): readonly [string, ReadonlyMap<string, string>] {
  const id = extension.child("reference")?.attribute("id") ?? extension.attribute("id") ?? "";
  const properties = extension.child("properties")?.all("property") ?? [];
  const pairs = properties.map(
    (property) => [property.attribute("name") ?? "", property.attribute("value") ?? ""] as const,
  );
  return [id, new Map(pairs)];
}

/** Adds the parts; panes are listed closed, so that opening the file opens none. */
export function addAddInSettings(file: PackageWriter, settings: Settings): void {
  const kept = [...settings].filter(([, values]) => values.size > 0);
  if (kept.length === 0) return;
  const panes = kept.map(([id, values], index) => {
    const part = `xl/webextensions/webextension${index + 1}.xml`;
    return paneElement(file.add(TASKPANES, "webExtension", part, extensionPart(id, values)), index);
  });
  const root = element(
    "wetp:taskpanes",
    { "xmlns:wetp": NAMESPACES.webExtensionTaskpanes, "xmlns:r": NAMESPACES.relationships },
    ...panes,
  );
  file.add("", "webExtensionTaskpanes", TASKPANES, root);
}

const paneElement = (relationship: string, row: number): Markup =>
  element(
    "wetp:taskpane",
    { dockstate: "right", visibility: 0, width: 350, row },
    element("wetp:webextensionref", { "r:id": relationship }),
  );

/** The store is that of side-loaded add-ins: where the add-in came from is not the book's to know. */
function extensionPart(id: string, values: ReadonlyMap<string, string>): Markup {
  const reference = { id, version: "1.0.0.0", store: "developer", storeType: "Registry" };
  const properties = [...values].map(([name, value]) => element("we:property", { name, value }));
  return element(
    "we:webextension",
    { "xmlns:we": NAMESPACES.webExtension, id },
    element("we:reference", reference),
    element("we:alternateReferences"),
    element("we:properties", {}, ...properties),
    element("we:bindings"),
  );
}
