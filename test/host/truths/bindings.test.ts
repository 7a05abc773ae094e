import { freshExcel, onSheet, refusal } from "./excel";

const host = freshExcel();

const bound = (): Promise<void> =>
  onSheet(host.excel, (sheet, { workbook }) => {
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    workbook.bindings.add("Feuil1!B2:C3", "Range", "bloc");
    workbook.bindings.add(sheet.getRange("B2"), "Text", "texte");
  });

/** A call of the older common API as a promise of its value, or of its error's code. */
const asked = <T>(
  call: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<unknown> =>
  new Promise((resolve) => {
    call(({ status, value, error }) => resolve(String(status) === "failed" ? error.code : value));
  });

test("A binding is found by its id, gives its place, and goes with its cells", async () => {
  await bound();
  await host.excel.user.insertRows("1:2");
  await onSheet(host.excel, async (_sheet, { workbook, sync }) => {
    const block = workbook.bindings.getItem("bloc");
    block.load("id,type");
    const place = block.getRange();
    place.load("address,values");
    const text = workbook.bindings.getItem("texte").getText();
    const none = workbook.bindings.getItemOrNullObject("autre");
    const count = workbook.bindings.getCount();
    await sync.call(workbook.context);
    expect([block.id, block.type, place.address]).toEqual(["bloc", "Range", "Feuil1!B4:C5"]);
    expect([text.value, none.isNullObject, count.value]).toEqual(["1", true, 2]);
    block.delete();
    workbook.bindings.load("items/id");
    await sync.call(workbook.context);
    expect(workbook.bindings.items.map(({ id }) => id)).toEqual(["texte"]);
  });
});

test("A table is bound with its table, a name and the selection with their places", async () => {
  await onSheet(host.excel, async (sheet, { workbook, sync }) => {
    sheet.tables.add("A1:B3", true).name = "Ventes";
    workbook.names.add("zone", sheet.getRange("D4:E5"));
    sheet.getRange("F6").select();
    const table = workbook.bindings.add("Feuil1!A1", "Table", "t").getTable();
    table.load("name");
    const named = workbook.bindings.addFromNamedItem("zone", "Range", "n").getRange();
    const selected = workbook.bindings.addFromSelection("Range", "s").getRange();
    named.load("address");
    selected.load("address");
    await sync.call(workbook.context);
    expect([table.name, named.address, selected.address]).toEqual([
      "Ventes",
      "Feuil1!D4:E5",
      "Feuil1!F6",
    ]);
  });
});

test.each([
  ["an address without its sheet", "B2", "Range", "InvalidArgument BindingCollection.add"],
  ["several cells as a text", "Feuil1!B2:C3", "Text", "InvalidArgument BindingCollection.add"],
  ["no table as a table", "Feuil1!B2", "Table", "InvalidArgument BindingCollection.add"],
] as const)("Binding %s is refused", async (_why, address, type, expected) => {
  const work = onSheet(host.excel, (_sheet, { workbook }) => {
    workbook.bindings.add(address, type as "Range", "x").load("id");
  });
  expect(await refusal(work)).toBe(expected);
});

test("A binding is not what it is not: a block has no text", async () => {
  await bound();
  const work = onSheet(
    host.excel,
    (_sheet, { workbook }) => void workbook.bindings.getItem("bloc").getText(),
  );
  expect(await refusal(work)).toBe("InvalidOperation Binding.getText");
});

test("E15: a binding tells its edits, and one area of the selection inside it", async () => {
  await bound();
  const told: unknown[] = [];
  await onSheet(host.excel, async (_sheet, { workbook, sync }) => {
    const block = workbook.bindings.getItem("bloc");
    block.load("id");
    await sync.call(workbook.context);
    block.onDataChanged.add(({ binding }) => Promise.resolve(void told.push(binding.id)));
    block.onSelectionChanged.add(({ startRow, startColumn, rowCount, columnCount }) =>
      Promise.resolve(void told.push([startRow, startColumn, rowCount, columnCount])),
    );
  });
  await host.excel.user.type("C3", "9");
  await host.excel.user.type("E9", "ailleurs");
  await host.excel.user.select("C3:D8");
  await host.excel.atRest();
  expect(told).toEqual(["bloc", [1, 1, 1, 1]]);
});

test("The common API binds, reads, writes and releases the same bindings", async () => {
  await bound();
  const { document } = host.excel.Office.context;
  const { bindings } = document;
  const { CoercionType, BindingType } = host.excel.Office;
  const block = (await asked((done) =>
    bindings.getByIdAsync("bloc", done),
  )) as Office.MatrixBinding;
  expect([block.type, block.rowCount, block.columnCount]).toEqual(["matrix", 2, 2]);
  const matrix = { coercionType: CoercionType.Matrix };
  expect(await asked((done) => block.getDataAsync(matrix, done))).toEqual([
    [1, 2],
    [3, 4],
  ]);
  const entered = [
    ["01", "=1+1"],
    ["a", ""],
  ];
  await asked((done) => block.setDataAsync(entered, done));
  expect(await asked((done) => block.setDataAsync([["trop", "court"]], done))).toBe(2004);
  expect(host.excel.book.activeSheet.values({ top: 1, left: 1, bottom: 2, right: 2 })).toEqual([
    [1, 2],
    ["a", null],
  ]);
  const named = { id: "nommé" };
  await asked((done) =>
    bindings.addFromNamedItemAsync("Feuil1!A1:A2", BindingType.Matrix, named, done),
  );
  const all = (await asked((done) => bindings.getAllAsync(done))) as Office.Binding[];
  expect(all.map(({ id }) => id)).toEqual(["bloc", "texte", "nommé"]);
  await asked((done) => bindings.releaseByIdAsync("bloc", done));
  expect(await asked((done) => bindings.getByIdAsync("bloc", done))).toBe(3002);
});

test("The common API reads and writes the selection", async () => {
  await bound();
  const { document } = host.excel.Office.context;
  const { CoercionType } = host.excel.Office;
  await host.excel.user.select("B2:C3");
  expect(await asked((done) => document.getSelectedDataAsync(CoercionType.Text, done))).toBe(
    "1\t2\n3\t4",
  );
  expect(await asked((done) => document.setSelectedDataAsync([[5]], done))).toBe(2002);
  await host.excel.user.select("E5");
  await asked((done) => document.setSelectedDataAsync([[5, "x"]], done));
  await asked((done) => document.setSelectedDataAsync("6\ty", done));
  expect(host.excel.book.activeSheet.values({ top: 4, left: 4, bottom: 4, right: 5 })).toEqual([
    [6, "y"],
  ]);
});
