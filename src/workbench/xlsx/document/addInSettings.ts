import { element, type Markup } from "../../xml/markup";
import type { BookTraits } from "../../book/bookTraits";
import type { XmlElement } from "../../xml/xmlElement";
import type { PackageReader } from "../opc/packageReader";
import type { PackageWriter } from "../opc/packageWriter";
import { NAMESPACES } from "../opc/namespaces";
import { startedRuntime, startupElement } from "./startups";

/** What a workbook keeps of its add-ins, by their id. */
type AddIns = Pick<BookTraits, "settings" | "startups">;

const TASKPANES = "xl/webextensions/taskpanes.xml";

/**
 * The settings of add-ins, where Office keeps them ([MS-OWEXML] 2.2.5): one web extension part per
 * add-in, a property per key with its value as JSON, found through the list of task panes.
 */
export function readAddIns(file: PackageReader): AddIns {
  const lists = file.related("", "webExtensionTaskpanes").filter((part) => file.has(part));
  const extensions = lists
    .flatMap((list) => file.related(list, "webExtension"))
    .filter((part) => file.has(part));
  const read = extensions.map((part) => file.xml(part));
  const startups = read.flatMap((extension) => {
    const runtime = startedRuntime(extension);
    return runtime === null ? [] : [[idOf(extension), runtime] as const];
  });
  return { settings: new Map(read.map(readExtension)), startups: new Map(startups) };
}

const idOf = (extension: XmlElement): string =>
  extension.child("reference")?.attribute("id") ?? extension.attribute("id") ?? "";

function readExtension(extension: XmlElement): readonly [string, ReadonlyMap<string, string>] {
  const properties = extension.child("properties")?.all("property") ?? [];
  const pairs = properties.map(
    (property) => [property.attribute("name") ?? "", property.attribute("value") ?? ""] as const,
  );
  return [idOf(extension), new Map(pairs)];
}

/** Adds the parts; panes are listed closed, so that opening the file opens none. */
export function addAddIns(file: PackageWriter, { settings, startups }: AddIns): void {
  const ids = [...new Set([...settings.keys(), ...startups.keys()])];
  const kept = ids
    .map((id) => [id, settings.get(id) ?? new Map<string, string>()] as const)
    .filter(([id, values]) => values.size > 0 || startups.has(id));
  if (kept.length === 0) return;
  const panes = kept.map(([id, values], index) => {
    const part = `xl/webextensions/webextension${index + 1}.xml`;
    return paneElement(
      file.add(TASKPANES, "webExtension", part, extensionPart(id, values, startups.get(id))),
      index,
    );
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
function extensionPart(
  id: string,
  values: ReadonlyMap<string, string>,
  runtime: string | undefined,
): Markup {
  const reference = { id, version: "1.0.0.0", store: "developer", storeType: "Registry" };
  const properties = [...values].map(([name, value]) => element("we:property", { name, value }));
  return element(
    "we:webextension",
    { "xmlns:we": NAMESPACES.webExtension, id },
    element("we:reference", reference),
    element("we:alternateReferences"),
    element("we:properties", {}, ...properties),
    element("we:bindings"),
    ...(runtime === undefined ? [] : [startupElement(runtime)]),
  );
}
