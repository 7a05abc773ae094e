import { freshExcel, onSheet, readRange, refusal } from "./excel";

const host = freshExcel();

/** A table over A1:B3: headers n and city, two rows. */
const addTable = (name = "Villes"): Promise<void> =>
  onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:B3").values = [
      ["n", "city"],
      [2, "Nantes"],
      [1, "Angers"],
    ];
    sheet.tables.add("A1:B3", true).name = name;
  });

const inTable = <T>(
  batch: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> =>
  onSheet(host.excel, (sheet, context) => batch(sheet.tables.getItem("Villes"), context));

test("W35: a table's name is taken in the whole workbook", async () => {
  await addTable();
  const second = onSheet(host.excel, (_sheet, { workbook }) => {
    const other = workbook.worksheets.add("Other");
    other.tables.add("A1:A2", true).name = "villes";
  });
  expect(await refusal(second)).toBe("InvalidArgument Table.name");
});

test("W36: tables do not overlap tables or merged cells", async () => {
  await addTable();
  const overlap = onSheet(host.excel, (sheet) => sheet.tables.add("B2:C4", true).load("name"));
  expect(await refusal(overlap)).toBe("MergedRangeConflict TableCollection.add");
});

test("W37: headers are text, unique and never blank", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    sheet.getRange("A1:D1").values = [["Name", "name", "", 2024]];
    const { columns } = sheet.tables.add("A1:D3", true);
    columns.load("items/name");
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(["Name", "name2", "Colonne1", "2024"]);
  });
  expect(await readRange(host.excel, "D1", "valueTypes")).toEqual([["String"]]);
});

test("W38: a header row alone gets a data row, and pushes cells down", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    sheet.getRange("A1:A2").values = [["Header"], ["below"]];
    const range = sheet.tables.add("A1", true).getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Feuil1!A1:A2");
  });
  expect(await readRange(host.excel, "A1:A3", "values")).toEqual([["Header"], [""], ["below"]]);
});

test("W40: a row is a position: after a sort it is other data", async () => {
  await addTable();
  await inTable(async (table, context) => {
    const row = table.rows.getItemAt(0);
    table.sort.apply([{ key: 0, ascending: true }]);
    row.load("values");
    await context.sync();
    expect(row.values).toEqual([[1, "Angers"]]);
  });
});

test("W42: a resized table keeps its header row and overlaps", async () => {
  await addTable();
  expect(await refusal(inTable((table) => table.resize("A2:B5")))).toBe(
    "InvalidArgument Table.resize",
  );
  await inTable(async (table, context) => {
    table.resize("A1:C5");
    const header = table.getHeaderRowRange();
    header.load("address,values");
    await context.sync();
    expect([header.address, header.values]).toEqual(["Feuil1!A1:C1", [["n", "city", "Colonne1"]]]);
  });
});

test("W43: convertToRange keeps the data, delete does not", async () => {
  await addTable();
  await inTable((table) => table.convertToRange());
  expect(await readRange(host.excel, "A2:B2", "values")).toEqual([[2, "Nantes"]]);
  await onSheet(host.excel, (sheet) => {
    sheet.tables.add("A1:B3", true).name = "Villes";
  });
  await inTable((table) => table.delete());
  expect(await readRange(host.excel, "A2:B2", "values")).toEqual([["", ""]]);
});

test("V52: values written under a table extend it", async () => {
  await addTable();
  await host.excel.user.type("A4", "3");
  await inTable(async (table, context) => {
    const range = table.getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Feuil1!A1:B4");
  });
});

test("Rows and columns are added, read and deleted", async () => {
  await addTable();
  await inTable(async (table, context) => {
    table.rows.add(undefined, [[3, "Rennes"]]);
    table.rows.add(0, [[0, "Paris"]]);
    table.columns.add(1, [["dept"], [75], [44], [49], [35]]);
    table.rows.getItemAt(1).delete();
    table.columns.getItem("n").delete();
    table.columns.load("items/name,items/index");
    const body = table.getDataBodyRange();
    body.load("values,address");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["dept", "city"]);
    expect(body.values).toEqual([
      [75, "Paris"],
      [49, "Angers"],
      [35, "Rennes"],
    ]);
  });
});

test("E12: a row deleted in a table raises onChanged on the sheet", async () => {
  await addTable();
  const seen: string[] = [];
  await onSheet(host.excel, (sheet) => {
    sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.changeType)));
  });
  await inTable((table) => table.rows.getItemAt(0).delete());
  await host.excel.atRest();
  expect(seen).toEqual(["CellDeleted"]);
});

test("A table tells its own changes and selections", async () => {
  await addTable();
  const [changes, selections]: [string[], string[]] = [[], []];
  await inTable((table) => {
    table.onChanged.add((event) => Promise.resolve(void changes.push(event.address)));
    table.onSelectionChanged.add((event) => Promise.resolve(void selections.push(event.address)));
  });
  await host.excel.user.type("B2", "Saint-Nazaire");
  await host.excel.user.type("D9", "outside");
  await host.excel.user.select("B2:D2");
  expect(changes).toEqual(["B2"]);
  expect(selections).toEqual(["B2"]);
});
