import { pasteCells } from "../../../src/workbench/gesture/pasteCells";
import { freshExcel, onSheet, readRange, refusal } from "./excel";

const host = freshExcel();

const link = (address: string, hyperlink: Excel.RangeHyperlink): Promise<void> =>
  onSheet(host.excel, (sheet) => {
    sheet.getRange(address).hyperlink = hyperlink;
  });

const SITE = { address: "https://www.data.gouv.fr", screenTip: "Open data" };

test("A link shows its text, or its address in an empty cell, and looks like a link", async () => {
  await link("A1", { ...SITE, textToDisplay: "data.gouv.fr" });
  await link("A2", SITE);
  expect(await readRange(host.excel, "A1:A2", "values")).toEqual([
    ["data.gouv.fr"],
    ["https://www.data.gouv.fr"],
  ]);
  expect(await readRange(host.excel, "A1", "format/font/underline")).toBe("Single");
  expect(await readRange(host.excel, "A1", "format/font/color")).toBe("#0563C1");
});

test("A link over a filled cell leaves its value; it is read back with the text shown", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").values = [[12.5]];
    sheet.getRange("A1").numberFormat = [["0.00"]];
  });
  await link("A1", { documentReference: "Feuil1!C3" });
  expect(await readRange(host.excel, "A1", "hyperlink")).toEqual({
    documentReference: "Feuil1!C3",
    textToDisplay: "12,50",
  });
});

test("V39: no link, or not the same everywhere, reads null", async () => {
  await link("B2:B3", SITE);
  expect(await readRange(host.excel, "A1", "hyperlink")).toBeNull();
  expect(await readRange(host.excel, "B2:B4", "hyperlink")).toBeNull();
  expect(await readRange(host.excel, "B2:B3", "hyperlink")).toMatchObject(SITE);
});

test("A link that leads nowhere is refused, and so is a part that links do not have", async () => {
  expect(await refusal(link("A1", { textToDisplay: "x" }))).toBe("InvalidArgument Range.hyperlink");
  const strange = { ...SITE, target: "_blank" } as Excel.RangeHyperlink;
  expect(await refusal(link("A1", strange))).toBe("InvalidArgument Range.hyperlink");
});

test("V47: clearing hyperlinks keeps text and look; removing them takes the look too", async () => {
  const clear = (address: string, applyTo: "Hyperlinks" | "RemoveHyperlinks" | "Contents") =>
    onSheet(host.excel, (sheet) => sheet.getRange(address).clear(applyTo));
  await link("A1:A3", { ...SITE, textToDisplay: "kept" });
  await clear("A1", "Hyperlinks");
  expect(await readRange(host.excel, "A1", "hyperlink")).toBeNull();
  expect(await readRange(host.excel, "A1", "values")).toEqual([["kept"]]);
  expect(await readRange(host.excel, "A1", "format/font/underline")).toBe("Single");
  await clear("A2", "RemoveHyperlinks");
  expect(await readRange(host.excel, "A2", "hyperlink")).toBeNull();
  expect(await readRange(host.excel, "A2", "format/font/underline")).toBe("None");
  expect(await readRange(host.excel, "A3", "hyperlink")).toMatchObject(SITE);
  await clear("A3", "Contents");
  expect(await readRange(host.excel, "A3", "hyperlink")).toBeNull();
});

test("A link moves with the rows inserted above it, and comes along with a copy", async () => {
  await link("A1", SITE);
  await onSheet(host.excel, (sheet) => sheet.getRange("1:1").insert("Down"));
  expect(await readRange(host.excel, "A2", "hyperlink")).toMatchObject(SITE);
  const { book } = host.excel;
  const sheet = book.activeSheet;
  const area = { top: 1, left: 0, bottom: 1, right: 0 };
  const below = { top: 4, left: 0, bottom: 5, right: 0 };
  expect(pasteCells(book, { sheet, area }, sheet, below)).toBeNull();
  expect(await readRange(host.excel, "A5", "hyperlink")).toMatchObject(SITE);
  await host.excel.user.undo();
  expect(await readRange(host.excel, "A5", "hyperlink")).toBeNull();
});

test("W17: a protected sheet takes links only where its protection allows them", async () => {
  await onSheet(host.excel, (sheet) => sheet.protection.protect({ allowFormatCells: true }));
  expect(await refusal(link("A1", SITE))).toBe("AccessDenied Range.hyperlink");
});
