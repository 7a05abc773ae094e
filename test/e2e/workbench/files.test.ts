import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { useStage } from "./stage";
import { ruledWorkbook } from "./workbooks";

const stage = useStage();

describe("files", () => {
  test("an .xlsx comes back from the workbench with its rules, formats, notes and hidden sheet", async () => {
    const desk = await stage.open();
    await desk.openFile("saisie.xlsx", ruledWorkbook());
    await desk.type("A2", "oui");
    const book = readXlsx(await desk.saveFile("Enregistrer .xlsx"));
    const before = readXlsx(ruledWorkbook());
    const [sheet, hidden] = book.sheets;
    expect(sheet!.value(1, 0)).toBe("oui");
    expect(sheet!.traits.validations).toEqual(before.sheets[0]!.traits.validations);
    expect(sheet!.traits.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet!.traits.notes[0]!.text).toBe("À relire");
    expect(sheet!.traits.conditionalFormats).toHaveLength(1);
    expect(hidden!.traits.visibility).toBe("Hidden");
  });

  test("a French .csv opens in columns, with the losses that Excel has (F6)", async () => {
    const desk = await stage.open();
    await desk.openFile("export.csv", Buffer.from("\uFEFFnom;code;montant\r\nZoé;01234;1,5\r\n"));
    expect(await desk.texts("A2", "B2", "C2")).toEqual(["Zoé", "1234", "1,5"]);
    await desk.sheetTab("export").waitFor();
  });

  test("the sheet in front is saved as .csv, as it shows", async () => {
    const desk = await stage.open();
    await desk.type("A1", "montant");
    await desk.type("A2", "80 %");
    const csv = await desk.saveFile("Enregistrer .csv");
    expect(csv.toString("utf8")).toBe("\uFEFFmontant\r\n80%\r\n");
  });

  test("a file that is no workbook is refused in words, and the open one stays", async () => {
    const desk = await stage.open();
    await desk.type("A1", "là");
    const file = { name: "photo.xlsx", mimeType: "image/png", buffer: Buffer.from("PNG") };
    await desk.page.locator("input[type=file]").setInputFiles(file);
    expect(await desk.alert.innerText()).toContain("Ce n’est pas un classeur Excel.");
    await desk.alert.getByRole("button", { name: "OK" }).click();
    expect(await desk.texts("A1")).toEqual(["là"]);
  });
});
