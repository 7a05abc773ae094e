import type { Desk } from "./desk";
import { useStage } from "./stage";
import { ruledWorkbook } from "./workbooks";

const stage = useStage();

/** Runs a script in the add-in's page. */
const inAddin = <T>(desk: Desk, script: string): Promise<T> =>
  desk.addin
    .locator("body")
    .evaluate((_body, code) => new Function(`return ${code}`)() as T, script);

/** The add-in starts with its pane, and not by itself in a workbook that is none of its own (X5). */
async function startAddin(desk: Desk): Promise<void> {
  await desk.command("Volet").click();
  await desk.addin.locator("body *").first().waitFor();
}

describe("the officer's hands and the add-in", () => {
  test("a choice made in a cell's list is told to the add-in (DV26)", async () => {
    const desk = await stage.open();
    await desk.openFile("saisie.xlsx", ruledWorkbook());
    await startAddin(desk);
    await inAddin(
      desk,
      `Excel.run(async (context) => {
        window.seen = [];
        context.workbook.worksheets.onChanged.add(async (event) => {
          window.seen.push(event.address + " " + event.details.valueAfter);
        });
        await context.sync();
      })`,
    );
    await desk.goTo("A2");
    await desk.page.getByRole("button", { name: "Ouvrir la liste des choix" }).click();
    await desk.page.getByRole("option", { name: "sans objet" }).click();
    await desk.drawn();
    expect(await inAddin(desk, "window.seen")).toEqual(["A2 sans objet"]);
  });

  test("a click in the pane does not end the edit: what waits for it goes on waiting (B14)", async () => {
    const desk = await stage.open();
    await startAddin(desk);
    await desk.goTo("B2");
    await desk.page.keyboard.type("en cours");
    await inAddin(
      desk,
      `void Excel.run({ delayForCellEdit: true }, async (context) => {
        window.written = "waits";
        context.workbook.worksheets.getActiveWorksheet().getRange("B3").values = [["écrit"]];
        await context.sync();
        window.written = "done";
      })`,
    );
    await desk.addin.locator("body").click({ position: { x: 175, y: 5 } });
    await desk.drawn();
    expect(await inAddin(desk, "window.written")).toBe("waits");
    await desk.cell("D5").click();
    await desk.cell("B3").getByText("écrit").waitFor();
    expect(await desk.texts("B2", "B3")).toEqual(["en cours", "écrit"]);
    expect(await inAddin(desk, "window.written")).toBe("done");
  });
});
