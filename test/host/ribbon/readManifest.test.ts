import { readFileSync } from "node:fs";
import { iconAt } from "../../../src/workbench/ribbon/manifest";
import type { RibbonControl } from "../../../src/workbench/ribbon/manifest";
import { readManifest } from "../../../src/workbench/ribbon/readManifest";

const xml = readFileSync("manifest.xml", "utf8");
const read = (locale: string) => readManifest(xml, locale);
const controls = (locale: string): RibbonControl[] =>
  read(locale).tabs[0]!.groups.flatMap((group) => group.controls);
const control = (locale: string, id: string): RibbonControl =>
  controls(locale).find((candidate) => candidate.id === id)!;

describe("the ribbon read from the manifest", () => {
  test("names the tab and its groups in the officer's language", () => {
    const tab = read("fr-FR").tabs[0]!;
    expect(tab.label).toBe("Données ouvertes");
    expect(tab.groups.map((group) => group.label)).toEqual([
      "Saisir",
      "Vérifier",
      "Publier",
      "Aide",
    ]);
    expect(read("en-US").tabs[0]!.label).toBe("Open data");
  });

  test("gives another English-speaking country the English words, and Spanish the words of the manifest itself", () => {
    expect(read("en-AU").tabs[0]!.label).toBe("Open data");
    expect(read("es-ES").tabs[0]!.label).toBe("Données ouvertes");
  });

  test("opens a menu with its items, each running its function", () => {
    const menu = control("fr-FR", "LigneClaire.New");
    if (menu.kind !== "menu") throw new Error("not a menu");
    expect(menu.items.map((item) => item.label)).toContain("Subventions");
    expect(menu.items[0]!.action).toEqual({ kind: "ExecuteFunction", functionName: "newGrants" });
  });

  test("tells a function from a pane", () => {
    expect(control("fr-FR", "LigneClaire.Pane")).toMatchObject({
      action: { kind: "ShowTaskpane", page: "https://localhost:3000/taskpane.html" },
    });
    expect(control("fr-FR", "LigneClaire.Check")).toMatchObject({
      tip: { title: "Vérifier", description: expect.stringContaining("anomalies") },
      action: { kind: "ExecuteFunction", functionName: "checkSheet" },
    });
  });

  test("gives the picture of the size asked, or the next larger one", () => {
    const check = control("fr-FR", "LigneClaire.Check");
    expect(iconAt(check, 16)).toMatch(/check-16\.png$/);
    expect(iconAt(check, 20)).toMatch(/check-32\.png$/);
    expect(iconAt(check, 200)).toMatch(/check-80\.png$/);
  });

  test("keeps the shared page alive, and knows what the add-in requires", () => {
    const manifest = read("fr-FR");
    expect(manifest.sharedRuntimes).toEqual([
      { id: "Taskpane.Url", url: "https://localhost:3000/taskpane.html" },
    ]);
    expect(manifest.functionFile).toBe("https://localhost:3000/taskpane.html");
    expect(manifest.requirements.get("ExcelApi")).toBe("1.14");
    expect(manifest.id).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("a manifest that cannot be drawn is refused", () => {
  test("text that is not XML", () => {
    expect(() => readManifest("{}", "fr-FR")).toThrow();
  });

  test("a document that is no manifest", () => {
    expect(() => readManifest("<html/>", "fr-FR")).toThrow("Not a manifest: <html>.");
  });

  test("a label that names a missing resource", () => {
    const broken = xml.replace('id="Check.Label" Def', 'id="Check.Lable" Def');
    expect(() => readManifest(broken, "fr-FR")).toThrow("no resource “Check.Label”");
  });

  test("a button without action", () => {
    const broken = xml.replace('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="Dance">');
    expect(() => readManifest(broken, "fr-FR")).toThrow("“LigneClaire.Pane” has no action");
  });
});
