import { eventually } from "../eventually";
import { useStage } from "./stage";
import { ruledWorkbook } from "./workbooks";

const stage = useStage();

describe("the officer's hands and the add-in", () => {
  test("a choice made in a cell's list is told to the add-in (DV26)", async () => {
    const desk = await stage.open();
    await desk.openFile("saisie.xlsx", ruledWorkbook());
    await desk.startAddin();
    await desk.inAddin(`Excel.run(async (context) => {
        window.seen = [];
        context.workbook.worksheets.onChanged.add(async (event) => {
          window.seen.push(event.address + " " + event.details.valueAfter);
        });
        await context.sync();
      })`);
    await desk.goTo("A2");
    await desk.page.getByRole("button", { name: "Ouvrir la liste des choix" }).click();
    await desk.page.getByRole("option", { name: "sans objet" }).click();
    await eventually(() => desk.inAddin("window.seen"), ["A2 sans objet"]);
  });

  test("a click in the pane does not end the edit: what waits for it goes on waiting (B14)", async () => {
    const desk = await stage.open();
    await desk.startAddin();
    await desk.goTo("B2");
    await desk.page.keyboard.type("en cours");
    await desk.inAddin(`void Excel.run({ delayForCellEdit: true }, async (context) => {
        window.written = "waits";
        context.workbook.worksheets.getActiveWorksheet().getRange("B3").values = [["écrit"]];
        await context.sync();
        window.written = "done";
      })`);
    await desk.addin.locator("body").click({ position: { x: 175, y: 5 } });
    await desk.drawn();
    expect(await desk.inAddin("window.written")).toBe("waits");
    await desk.cell("D5").click();
    await desk.cell("B3").getByText("écrit").waitFor();
    expect(await desk.texts("B2", "B3")).toEqual(["en cours", "écrit"]);
    await eventually(() => desk.inAddin("window.written"), "done");
  });
});
