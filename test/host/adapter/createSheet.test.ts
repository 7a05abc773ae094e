import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readSchema } from "../../../src/core/schema/readSchema";
import { planSheet } from "../../../src/core/sheetPlan/planSheet";
import { frenchWords, grantsPlan } from "./models";
import { idInFront, openOffice, refusalOf, type OpenOffice } from "./office";

const create = (office: OpenOffice, plan = grantsPlan()) =>
  office.sheets.createSheet(plan, frenchWords(plan));

/** Loads what a test looks at in the sheet in front. */
function look<T>(office: OpenOffice, ask: (sheet: Excel.Worksheet) => () => T): Promise<T> {
  return office.excel.run(async (context) => {
    const answer = ask(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return answer();
  });
}

const sheetNames = (office: OpenOffice): Promise<string[]> =>
  office.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test("one click: at most four round trips, a sheet in front with the first data cell selected", async () => {
  const office = await openOffice();
  const identity = await create(office);
  const { requests, bytesOut } = office.excel.traffic;
  expect(requests).toBeLessThanOrEqual(4);
  expect(bytesOut).toBeLessThan(1_000_000);
  expect(identity).toEqual({
    id: expect.any(String),
    name: grantsPlan().sheetName,
    model: { schemaName: "scdl/subventions", schemaVersion: "2.1.1" },
  });
  expect(await office.sheets.activeSheet()).toEqual(identity);
  expect(await office.sheets.selection()).toEqual({ sheetId: identity.id, row: 1, column: 0 });
});

test("the header holds the field names and nothing else, frozen, the required ones in bold over a thick line", async () => {
  const office = await openOffice();
  await create(office);
  const { columns } = grantsPlan();
  const header = await look(office, (sheet) => {
    const row = sheet.getRangeByIndexes(0, 0, 1, columns.length).load("values");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const cells = columns.map((_, at) => {
      const cell = sheet.getCell(0, at);
      cell.format.font.load("bold");
      cell.dataValidation.load("prompt");
      return { cell, line: cell.format.borders.getItem("EdgeBottom").load("weight") };
    });
    return () => ({
      labels: row.values[0],
      frozen: frozen.address,
      cells: cells.map(({ cell, line }) => ({
        bold: cell.format.font.bold,
        weight: line.weight,
        title: cell.dataValidation.prompt.title,
      })),
    });
  });
  expect(header.labels).toEqual(columns.map(({ field }) => field));
  expect(header.frozen).toMatch(/!(?:1:1|A1:XFD1)$/);
  columns.forEach(({ required }, at) => {
    expect(header.cells[at]).toMatchObject({
      bold: required,
      weight: required ? "Thick" : "Thin",
    });
    expect(header.cells[at]?.title.startsWith("*")).toBe(required);
  });
});

test("a SIRET typed keeps its zero on any row, and lists, formats and messages are there", async () => {
  const office = await openOffice();
  await create(office);
  const { columns } = grantsPlan();
  const siret = columns.findIndex(({ field }) => field === "idBeneficiaire");
  const nature = columns.findIndex(({ field }) => field === "nature");
  const facts = await look(office, (sheet) => {
    const first = sheet.getCell(1, siret).load("numberFormat");
    const last = sheet.getCell(1_048_575, siret).load("numberFormat");
    const list = sheet.getCell(900_000, nature).dataValidation;
    list.load("type,rule,prompt,errorAlert");
    return () => ({
      formats: [first.numberFormat, last.numberFormat],
      list: { type: list.type, rule: list.rule, alert: list.errorAlert, prompt: list.prompt },
    });
  });
  expect(facts.formats).toEqual([[["@"]], [["@"]]]);
  expect(facts.list.type).toBe("List");
  expect(facts.list.prompt.showPrompt).toBe(true);
  expect(facts.list.alert).toMatchObject({ showAlert: true, style: "Stop" });
});

test("the Lisez-moi sheet says what the model is, how to fill it in, and describes every column", async () => {
  const office = await openOffice();
  await create(office);
  const { columns } = grantsPlan();
  const page = await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lisez-moi Subventions");
    const texts = sheet.getUsedRange().load("text");
    const titles = sheet.getRange("A14:E14").load("text, format/font/bold");
    await context.sync();
    return { texts: texts.text, titles: titles.text[0], bold: titles.format.font.bold };
  });
  expect(page.texts[0]![0]).toBe("À propos de cette feuille");
  expect(page.texts.slice(-columns.length).map(([field, title]) => [field, title])).toEqual(
    columns.map(({ field, title }) => [field, title]),
  );
  expect(page.titles).toEqual(["En-tête", "Titre", "Obligatoire", "Explication", "Exemple"]);
  expect(page.bold).toBe(true);
});

test("clicked twice: a second sheet with a free name, the first untouched, names compared without case", async () => {
  const office = await openOffice();
  const { sheetName } = grantsPlan();
  await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName.toUpperCase());
    sheet.getRange("A1").values = [["à garder"]];
    await context.sync();
  });
  const first = await create(office);
  const second = await create(office);
  expect([first.name, second.name]).toEqual([`${sheetName} (2)`, `${sheetName} (3)`]);
  const kept = await office.excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetName).getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(kept).toEqual([["à garder"]]);
});

test("items with commas are in a hidden sheet, and the list refers to them", async () => {
  const office = await openOffice();
  const [column] = grantsPlan().columns;
  const values = ["aide, en nature", "prêt"];
  const plan = {
    ...grantsPlan(),
    columns: [{ ...column!, rule: { kind: "list" as const, values } }],
  };
  await create(office, plan);
  const { rule, hidden } = await office.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const validation = worksheets.getActiveWorksheet().getRange("A2").dataValidation.load("rule");
    const lists = worksheets.getItem(frenchWords(plan).listsName).load("visibility");
    const items = lists.getRange("A1:A2").load("values");
    await context.sync();
    return { rule: validation.rule, hidden: [lists.visibility, items.values] };
  });
  expect(rule.list?.source).toMatch(/!\$A\$1:\$A\$2$/);
  expect(hidden).toEqual(["Hidden", [["aide, en nature"], ["prêt"]]]);
});

test("where the workbook's structure is protected nothing is begun", async () => {
  const office = await openOffice();
  await office.excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await refusalOf(create(office))).toEqual({ kind: "structureProtected" });
  expect(await sheetNames(office)).toHaveLength(1);
});

test("a sheet that Excel refuses half-way leaves nothing behind", async () => {
  const office = await openOffice();
  const [column] = grantsPlan().columns;
  const rule = { kind: "custom" as const, formula: "SUM(1;2)" };
  const plan = { ...grantsPlan(), columns: [{ ...column!, rule }] };
  expect(await refusalOf(create(office, plan))).toMatchObject({ kind: "failed" });
  expect(await sheetNames(office)).toHaveLength(1);
  expect(await idInFront(office.excel)).toBe(office.sheetId);
});

test("facts follow the sheet through a rename and a move", async () => {
  const office = await openOffice();
  const { id } = await create(office);
  await office.sheets.remember(id, "essai", "été");
  await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.name = "Aides 2025";
    sheet.position = 0;
    await context.sync();
  });
  expect(await office.sheets.recall(id, "essai")).toBe("été");
  expect(await office.sheets.recall(id, "autre")).toBeNull();
  expect(await office.sheets.activeSheet()).toMatchObject({
    name: "Aides 2025",
    model: { schemaName: "scdl/subventions" },
  });
});

test("every official schema: at most four round trips and a megabyte", async () => {
  const corpus = resolve("../shared/official-schemas");
  if (!existsSync(corpus)) {
    console.log("../shared is absent: the official schemas cannot be tried");
    return;
  }
  const folders = readdirSync(corpus).filter((name) =>
    existsSync(join(corpus, name, "schema.json")),
  );
  let tried = 0;
  for (const folder of folders) {
    const answer = readSchema(
      JSON.parse(readFileSync(join(corpus, folder, "schema.json"), "utf8")),
    );
    if (!answer.ok) continue;
    tried += 1;
    const office = await openOffice();
    await create(office, planSheet(answer.schema));
    const { requests, bytesOut, bytesIn } = office.excel.traffic;
    expect([folder, requests <= 4, bytesOut + bytesIn < 1_000_000]).toEqual([folder, true, true]);
    await office.excel.close();
  }
  expect(tried).toBeGreaterThan(50);
});
