import { StopSource, Stopped } from "../../../src/app/tasks/stopSource";
import { fill, openOffice, read, refusalOf } from "./office";

const FIELDS = ["nom", "siret", "montant"];

test("the table is read by its header, wherever it starts, extra columns included", async () => {
  const office = await openOffice();
  await fill(office, "B3", [
    ["Subventions 2025", "", "", ""],
    ["montant", "nom", "notes", ""],
    [1200.5, "Club", "à revoir", ""],
    ["", "", "", ""],
    [30, "Amicale", "", ""],
  ]);
  const { layout, rows } = await read(office, FIELDS);
  expect(layout).toEqual({
    headerRow: 3,
    firstColumn: 1,
    labels: ["montant", "nom", "notes"],
    dateSensitive: [],
  });
  expect(rows).toEqual([
    [1200.5, "Club", "à revoir"],
    ["", "", ""],
    [30, "Amicale", ""],
  ]);
});

test("10,000 rows of 16 columns: four round trips at most, 1.5 times the JSON of the values at most", async () => {
  const office = await openOffice();
  const labels = Array.from({ length: 16 }, (_, at) => `champ${at}`);
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    labels.map((_, at) => (at === 3 ? row + 0.5 : `valeur ${at} de la ligne ${row}`)),
  );
  await fill(office, "A1", [labels, ...rows]);
  office.excel.resetTraffic();
  const progress: number[] = [];
  const table = await read(office, labels, {
    dateSensitive: labels.filter((_, at) => at !== 5),
    onProgress: (done) => progress.push(done),
  });
  expect(table.rows).toEqual(rows);
  expect(progress).toEqual([5_000, 10_000]);
  const { requests, bytesIn, largest } = office.excel.traffic;
  expect(requests).toBeLessThanOrEqual(4);
  expect(bytesIn).toBeLessThanOrEqual(1.5 * Buffer.byteLength(JSON.stringify(rows)));
  expect(largest).toBeLessThan(5_000_000);
});

test("in a text column a number shown as a date comes as a date, another as a number", async () => {
  const office = await openOffice();
  await fill(office, "A1", [["nom"], [45_000], [45_000], ["texte"]]);
  await office.excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A2");
    cell.numberFormat = [["dd/mm/yyyy"]];
    await context.sync();
  });
  const { rows } = await read(office, ["nom"], { dateSensitive: ["nom"] });
  expect(rows).toEqual([[{ serial: 45_000 }], [45_000], ["texte"]]);
});

test("formulas give their values, errors their English names", async () => {
  const office = await openOffice();
  await fill(office, "A1", [
    ["nom", "montant"],
    ['="a"&"b"', "=1+1"],
    ["=NA()", "=1/0"],
  ]);
  const { rows } = await read(office, FIELDS);
  expect(rows).toEqual([
    ["ab", 2],
    ["#N/A", "#DIV/0!"],
  ]);
});

test("50,000 blank formatted rows cost nothing", async () => {
  const office = await openOffice();
  await fill(office, "A1", [["nom"], ["Club"]]);
  await office.excel.run(async (context) => {
    const rows = context.workbook.worksheets.getActiveWorksheet().getRange("A3:C50002");
    rows.format.fill.color = "#FFFF00";
    await context.sync();
  });
  office.excel.resetTraffic();
  const { rows } = await read(office, FIELDS);
  expect(rows).toEqual([["Club"]]);
  expect(office.excel.traffic.bytesIn).toBeLessThan(5_000);
});

test("an empty sheet, and a sheet without any of the columns, say which they are", async () => {
  const office = await openOffice();
  expect(await refusalOf(read(office, FIELDS))).toEqual({ kind: "empty" });
  await fill(office, "A1", [["date", "objet"]]);
  expect(await refusalOf(read(office, FIELDS))).toEqual({ kind: "noHeader" });
});

test("a header without rows is an empty table", async () => {
  const office = await openOffice();
  await fill(office, "A1", [["nom", "siret"]]);
  expect((await read(office, FIELDS)).rows).toEqual([]);
});

test("renamed, reordered and inserted columns are found by their texts", async () => {
  const office = await openOffice();
  await fill(office, "A1", [
    ["siret", "commentaire", "raison sociale", "montant"],
    ["A123", "x", "Club", 5],
  ]);
  const { layout, rows } = await read(office, FIELDS);
  expect(layout.labels).toEqual(["siret", "commentaire", "raison sociale", "montant"]);
  expect(rows).toEqual([["A123", "x", "Club", 5]]);
});

test("a text much longer than the first rows foretold is read all the same", async () => {
  const office = await openOffice();
  const long = "é".repeat(30_000);
  await fill(office, "A1", [["nom"], ...Array.from({ length: 30 }, () => ["court"])]);
  for (let block = 0; block < 3; block++)
    await fill(
      office,
      `A${32 + block * 40}`,
      Array.from({ length: 40 }, () => [long]),
    );
  const { rows } = await read(office, FIELDS);
  expect(rows).toHaveLength(150);
  expect(rows.at(-1)).toEqual([long]);
});

test("Arrêter is heard between two answers", async () => {
  const office = await openOffice();
  await fill(office, "A1", [
    ["nom"],
    ...Array.from({ length: 9_000 }, (_, at) => ["x".repeat(200) + at]),
  ]);
  const stop = new StopSource();
  const reading = read(office, FIELDS, { stop, onProgress: () => stop.stop() });
  await expect(reading).rejects.toBeInstanceOf(Stopped);
});

test("merged areas of the table are told, those of the title are not", async () => {
  const office = await openOffice();
  await fill(office, "A1", [["Subventions"], ["nom"], ["Club"], [""], ["Amicale"]]);
  await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A3:A4").merge();
    await context.sync();
  });
  const { mergedAreas, rows } = await read(office, FIELDS);
  expect(mergedAreas).toEqual(["A3:A4"]);
  expect(rows).toEqual([["Club"], [""], ["Amicale"]]);
});

test("hidden rows are read with the others", async () => {
  const office = await openOffice();
  await fill(office, "A1", [
    ["nom", "montant"],
    ["Club", 1],
    ["Amicale", 2],
    ["Club", 3],
  ]);
  await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("3:3").rowHidden = true;
    await context.sync();
  });
  expect((await read(office, FIELDS)).rows).toHaveLength(3);
});

test("a protected sheet is read", async () => {
  const office = await openOffice();
  await fill(office, "A1", [["nom"], ["Club"]]);
  await office.excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  expect((await read(office, FIELDS)).rows).toEqual([["Club"]]);
});

test("a sheet deleted once it was opened is gone", async () => {
  const office = await openOffice();
  await fill(office, "A1", [["nom"], ["Club"]]);
  const sheet = await office.sheets.openActiveSheet();
  await office.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Autre").activate();
    worksheets.getItem(office.sheetId).delete();
    await context.sync();
  });
  const request = { fields: FIELDS, dateSensitive: [], onProgress: () => undefined };
  const reading = sheet.read(request, new StopSource().signal);
  expect(await refusalOf(reading)).toEqual({ kind: "gone" });
});
