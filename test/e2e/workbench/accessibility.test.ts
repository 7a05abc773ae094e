import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as axeCore from "axe-core";
import { useStage } from "./stage";
import type { Desk } from "./desk";
import { ruledWorkbook } from "./workbooks";

const stage = useStage();
const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the workbench's own page; the add-in's frame has tests of its own. */
async function faults(desk: Desk): Promise<string[]> {
  await desk.drawn();
  await desk.page.evaluate(axe);
  const { violations } = await desk.page.evaluate(() => {
    const { axe: judge } = window as unknown as { axe: typeof axeCore };
    return judge.run({ exclude: [["iframe"]] }, { resultTypes: ["violations"] });
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("axe finds nothing wrong", () => {
  test("in an empty workbook", async () => {
    expect(await faults(await stage.open())).toEqual([]);
  });

  test("in a sheet with a list open, a message and marked cells", async () => {
    const desk = await stage.open();
    await desk.openFile("saisie.xlsx", ruledWorkbook());
    await desk.type("B2", "-5");
    await desk.goTo("A2");
    await desk.press("Alt+ArrowDown");
    expect(await faults(desk)).toEqual([]);
  });

  test("in the alert of a refused entry", async () => {
    const desk = await stage.open();
    await desk.openFile("saisie.xlsx", ruledWorkbook());
    await desk.type("B2", "douze");
    await desk.alert.waitFor();
    expect(await faults(desk)).toEqual([]);
    await desk.alert.getByRole("button", { name: "Annuler" }).click();
  });

  test("in an open menu, and with the pane open", async () => {
    const desk = await stage.open();
    await desk.command("Volet").click();
    await desk.command("Nouveau").click();
    await desk.page.getByRole("menu").waitFor();
    expect(await faults(desk)).toEqual([]);
    await desk.press("Escape");
  });
});

describe("a screen reader", () => {
  test("hears the active cell by its address and its text", async () => {
    const desk = await stage.open();
    await desk.type("B2", "Zoé");
    await desk.goTo("B2");
    await desk.drawn();
    const heard = await desk.page.evaluate(() => {
      const box = document.activeElement!;
      const cell = document.getElementById(box.getAttribute("aria-activedescendant")!)!;
      return [cell.getAttribute("role"), cell.getAttribute("aria-label")];
    });
    expect(heard).toEqual(["gridcell", "B2 Zoé"]);
  });
});
