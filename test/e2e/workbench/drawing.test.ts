import { Book } from "../../../src/workbench/book/book";
import type { ConditionalFormat } from "../../../src/workbench/book/conditionalFormat";
import { wholeColumns } from "../../../src/workbench/book/area";
import { setStyle } from "../../../src/workbench/change/cells/restyle";
import { typeText } from "../../../src/workbench/gesture/typeText";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { useStage } from "./stage";

const stage = useStage();

const drawn = (
  column: number,
  type: "colorScale" | "dataBar" | "iconSet",
  xml: string,
): ConditionalFormat => ({
  id: `{00000000-0000-0000-0001-00000000000${column}}`,
  areas: [wholeColumns(column)],
  rule: { type, xml },
  look: {},
  stopIfTrue: false,
});

/** Columns of 0, 5 and 10 under a scale, bars and icons; a long text wrapped in D1. */
function drawnWorkbook(): Uint8Array {
  const book = new Book("fr-FR");
  const sheet = book.createSheet("Suivi");
  book.placeSheet(sheet);
  for (const column of [0, 1, 2]) {
    ["0", "5", "10"].forEach((text, row) => typeText(book, sheet, { row, column }, text));
  }
  typeText(book, sheet, { row: 0, column: 3 }, "Un texte bien trop long pour sa colonne");
  const wrapped = [{ top: 0, bottom: 0, left: 3, right: 3 }];
  book.perform("user", setStyle(sheet.id, wrapped, { wrapText: true }));
  const ends = '<cfvo type="min"/><cfvo type="max"/>';
  const steps = '<cfvo type="percent" val="0"/><cfvo type="percent" val="50"/><cfvo type="max"/>';
  sheet.become({
    conditionalFormats: [
      drawn(
        0,
        "colorScale",
        `<colorScale>${ends}<color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale>`,
      ),
      drawn(1, "dataBar", `<dataBar>${ends}<color rgb="FF638EC6"/></dataBar>`),
      drawn(2, "iconSet", `<iconSet iconSet="3Arrows">${steps}</iconSet>`),
    ],
  });
  return writeXlsx(book);
}

describe("a sheet with pictures of its numbers", () => {
  test("shows the scale, the bars and the icons of its conditional formats", async () => {
    const desk = await stage.open();
    await desk.openFile("suivi.xlsx", drawnWorkbook());
    await desk.drawn();
    const css = (address: string, name: string) =>
      desk
        .cell(address)
        .evaluate((cell, key) => getComputedStyle(cell).getPropertyValue(key), name);
    expect(await css("A1", "background-color")).toBe("rgb(255, 255, 255)");
    expect(await css("A3", "background-color")).toBe("rgb(99, 190, 123)");
    expect(await css("B1", "background-size")).toBe("10% 100%");
    expect(await css("B3", "background-size")).toBe("90% 100%");
    const icons = await desk.page.locator(".cell .icon").allInnerTexts();
    expect(icons).toEqual(["▼", "▶", "▲"]);
    await desk.type("C1", "20");
    await desk.drawn();
    expect(await desk.cell("C1").locator(".icon").innerText()).toBe("▲");
  });

  test("makes the row of a wrapped text taller, until someone gives it a height", async () => {
    const desk = await stage.open();
    await desk.openFile("suivi.xlsx", drawnWorkbook());
    const height = async (row: string) => {
      await desk.drawn();
      const header = desk.page.getByRole("rowheader", { name: row, exact: true });
      return (await header.boundingBox())!.height;
    };
    expect(await height("1")).toBeGreaterThanOrEqual(80);
    expect(await height("2")).toBe(20);
    await desk.type("D1", "court");
    expect(await height("1")).toBe(20);
  });
});
