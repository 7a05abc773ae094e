import { readXml } from "../xml/readXml";
import type { XmlElement } from "../xml/xmlElement";
import type { Manifest, SharedRuntime } from "./manifest";
import { readTab } from "./readControls";
import { localized, Resources } from "./resources";

/**
 * Reads what the desktop form of Excel shows of an add-in only manifest.
 * @param xml the text of the manifest.
 * @param locale of the host's own words, `fr-FR`.
 * @throws Error where the text is not XML, not a task pane add-in's manifest, or names a resource,
 * an action or a control that it does not define.
 */
export function readManifest(xml: string, locale: string): Manifest {
  const app = readXml(xml);
  if (app.name !== "OfficeApp") throw new Error(`Not a manifest: <${app.name}>.`);
  const overrides = app.child("VersionOverrides");
  const host = overrides?.child("Hosts")?.all("Host").find(isWorkbook);
  const resources = new Resources(overrides?.child("Resources"), locale);
  const form = host?.child("DesktopFormFactor");
  const functionFile = form?.child("FunctionFile");
  return {
    id: app.child("Id")?.text.trim() ?? "",
    name: localized(app.child("DisplayName"), locale),
    requirements: requirements(overrides?.child("Requirements") ?? app.child("Requirements")),
    appDomains: (app.child("AppDomains")?.children ?? []).map((domain) => domain.text.trim()),
    sharedRuntimes: sharedRuntimes(host, resources),
    sourceLocation: localized(app.child("DefaultSettings", "SourceLocation"), locale),
    functionFile: functionFile === undefined ? null : resources.named(functionFile),
    tabs: tabElements(form).map((tab) => readTab(tab, resources)),
  };
}

function isWorkbook(host: XmlElement): boolean {
  return host.string("type") === "Workbook";
}

function tabElements(form: XmlElement | undefined): XmlElement[] {
  return (form?.all("ExtensionPoint") ?? [])
    .filter((point) => point.string("type") === "PrimaryCommandSurface")
    .flatMap((point) => point.children)
    .filter((tab) => tab.name === "CustomTab" || tab.name === "OfficeTab");
}

function sharedRuntimes(host: XmlElement | undefined, resources: Resources): SharedRuntime[] {
  return (host?.child("Runtimes")?.all("Runtime") ?? [])
    .filter((runtime) => runtime.string("lifetime") === "long")
    .map((runtime) => ({ id: runtime.string("resid"), url: resources.named(runtime) }));
}

function requirements(element: XmlElement | undefined): Map<string, string> {
  const sets = element?.child("Sets");
  const least = sets?.string("DefaultMinVersion") || "1.1";
  return new Map(
    (sets?.all("Set") ?? []).map((set) => [set.string("Name"), set.string("MinVersion") || least]),
  );
}
