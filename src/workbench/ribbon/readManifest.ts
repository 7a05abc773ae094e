import type { Manifest } from "./manifest";
import { readTab } from "./readControls";
import { localized, Resources } from "./resources";
import { parseXml } from "./xmlTree";
import type { XmlElement } from "./xmlTree";

/**
 * Reads what the desktop form of Excel shows of an add-in only manifest.
 * @param xml the text of the manifest.
 * @param locale of the host's own words, `fr-FR`.
 * @throws Error where the text is not XML, not a task pane add-in's manifest, or names a resource,
 * an action or a control that it does not define.
 */
export function readManifest(xml: string, locale: string): Manifest {
  const app = parseXml(xml);
  if (app.name !== "OfficeApp") throw new Error(`Not a manifest: <${app.name}>.`);
  const overrides = app.find("VersionOverrides");
  const host = overrides?.find("Hosts")?.all("Host").find(isWorkbook);
  const resources = new Resources(overrides?.find("Resources"), locale);
  const form = host?.find("DesktopFormFactor");
  const functionFile = form?.find("FunctionFile");
  return {
    id: app.find("Id")?.text.trim() ?? "",
    name: localized(app.find("DisplayName"), locale),
    requirements: requirements(overrides?.find("Requirements") ?? app.find("Requirements")),
    appDomains: (app.find("AppDomains")?.children ?? []).map((domain) => domain.text.trim()),
    sharedRuntimes: sharedRuntimes(host, resources),
    sourceLocation: localized(app.find("DefaultSettings", "SourceLocation"), locale),
    functionFile: functionFile === undefined ? null : resources.named(functionFile),
    tabs: tabElements(form).map((tab) => readTab(tab, resources)),
  };
}

function isWorkbook(host: XmlElement): boolean {
  return host.attribute("type") === "Workbook";
}

function tabElements(form: XmlElement | undefined): XmlElement[] {
  return (form?.all("ExtensionPoint") ?? [])
    .filter((point) => point.attribute("type") === "PrimaryCommandSurface")
    .flatMap((point) => point.children)
    .filter((tab) => tab.name === "CustomTab" || tab.name === "OfficeTab");
}

function sharedRuntimes(host: XmlElement | undefined, resources: Resources): string[] {
  return (host?.find("Runtimes")?.all("Runtime") ?? [])
    .filter((runtime) => runtime.attribute("lifetime") === "long")
    .map((runtime) => resources.named(runtime));
}

function requirements(element: XmlElement | undefined): Map<string, string> {
  const sets = element?.find("Sets");
  const least = sets?.attribute("DefaultMinVersion") || "1.1";
  return new Map(
    (sets?.all("Set") ?? []).map((set) => [
      set.attribute("Name"),
      set.attribute("MinVersion") || least,
    ]),
  );
}
