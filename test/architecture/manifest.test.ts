import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PaneActions } from "../../src/app/state/paneActions";
import { ribbonCommands } from "../../src/entries/commands";
import { root } from "./sources";

const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match[1]!);

test("office-addin-manifest reads it: an Excel task pane add-in, in French first", () => {
  const tool = join(root, "node_modules/office-addin-manifest/cli.js");
  const info = execFileSync(process.execPath, [tool, "info", "manifest.xml"], {
    cwd: root,
  }).toString();
  for (const fact of [
    "TaskPaneApp",
    "Default Locale: fr-FR",
    "Name: Données ouvertes",
    "Hosts: Workbook",
  ])
    expect(info).toContain(fact);
});

test("every resource that is named exists once, and every resource is used", () => {
  const named = new Set(all(/resid="([^"]+)"/g));
  const defined = all(/<bt:\w+ id="([^"]+)"/g);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...named].sort()).toEqual([...defined].sort());
});

test("every command of the ribbon has its function in the code, and no function is without a button", () => {
  const nothing = () => Promise.resolve();
  const commands = ribbonCommands({} as PaneActions, { showPane: nothing, showHelp: nothing });
  const functions = Object.keys(commands);
  expect(functions.sort()).toEqual(all(/<FunctionName>(\w+)</g).sort());
});

test("every picture is drawn, at 16, 32, 64 and 80 pixels", () => {
  const pictures = all(/https:\/\/localhost:3000\/(assets\/icons\/[^"]+)/g);
  expect(pictures.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  for (const control of manifest.split(/<Icon>/).slice(1))
    expect(
      [...control.split("</Icon>")[0]!.matchAll(/size="(\d+)"/g)].map((size) => size[1]),
    ).toEqual(["16", "32", "64", "80"]);
});

test("every label is in French and in English, within Office's lengths (X15)", () => {
  const strings = manifest.split(/<bt:String /).slice(1);
  expect(strings.length).toBeGreaterThan(15);
  for (const text of strings) {
    expect(text).toMatch(/<bt:Override Locale="en-US" Value="[^"]+"/);
    expect(text.match(/DefaultValue="([^"]+)"/)![1]!.length).toBeLessThanOrEqual(125);
  }
  expect(all(/(?:resid|id)="([^"]+)"/g).every((id) => id.length <= 32)).toBe(true);
});

test("it asks for what Excel LTSC 2021 has, and for one shared runtime (X7, X16)", () => {
  expect(manifest).toContain('<bt:Set Name="ExcelApi" MinVersion="1.14"/>');
  expect(manifest).toContain('<bt:Set Name="SharedRuntime" MinVersion="1.1"/>');
  expect(manifest).toMatch(/<Runtime resid="Taskpane.Url" lifetime="long"\/>/);
  expect(manifest).toMatch(/<FunctionFile resid="Taskpane.Url"\/>/);
  expect(manifest).not.toContain("TaskpaneId");
});
