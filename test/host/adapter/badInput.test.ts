import { validGrants } from "../../examples/subventions";
import { grantsPlan } from "./models";
import { faults, notice, openGrants, openPane, shows, until, type OpenPane } from "./pane";

const ROWS = validGrants().slice(1, 6);
const NAME = grantsPlan().sheetName;

/** A change made outside the add-in to the sheet in front. */
function change(office: OpenPane, act: (sheet: Excel.Worksheet, book: Excel.Workbook) => void) {
  return office.excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet(), context.workbook);
    await context.sync();
  });
}

test("a sheet that is not ours: the officer is told, and nothing is read or marked", async () => {
  const office = await openPane();
  await office.pane.actions.check();
  expect(notice(office)).toBe("sheet.notOurs");
});

test("a right sheet has no anomaly", async () => {
  const office = await openGrants(ROWS);
  await office.pane.actions.check();
  expect(faults(office)).toEqual([]);
  expect(office.pane.store.get().check).toMatchObject({ rows: ROWS.length });
});

test("a renamed sheet is still known, under its new name", async () => {
  const office = await openGrants(ROWS);
  await office.excel.user.rename(NAME, "Aides 2025");
  await office.pane.actions.check();
  expect(faults(office)).toEqual([]);
  expect(office.pane.store.get().sheet).toMatchObject({ kind: "ours", name: "Aides 2025" });
});

test("a moved sheet is still known", async () => {
  const office = await openGrants(ROWS);
  await office.excel.user.moveSheet(NAME, 0);
  await office.pane.actions.check();
  expect(faults(office)).toEqual([]);
});

test("a duplicated sheet is checked apart from the first", async () => {
  const office = await openGrants(ROWS);
  await office.pane.actions.check();
  await office.excel.user.copySheet(NAME);
  await office.excel.user.activate(`${NAME} (2)`);
  await office.excel.user.clear("A3");
  await office.pane.actions.check();
  expect(faults(office)).toEqual(["A3 constraint.required"]);
});

test("a deleted sheet: the pane shows the one that takes its place", async () => {
  const office = await openGrants(ROWS);
  await office.pane.actions.check();
  await office.excel.user.deleteSheet(NAME);
  const { sheet } = await until(office, (state) => state.sheet.kind === "foreign");
  expect(sheet.kind).toBe("foreign");
  expect(faults(office)).toEqual(["unchecked"]);
});

test("a renamed header: its column is missing, and the anomaly says so", async () => {
  const office = await openGrants(ROWS);
  await office.excel.user.type("A1", "attribuant");
  await office.pane.actions.check();
  expect(faults(office)).toEqual(["- header.missing"]);
});

test("headers all removed: the sheet has no table any more", async () => {
  const office = await openGrants(ROWS);
  await office.excel.user.clear("1:1");
  await office.pane.actions.check();
  expect(notice(office)).toBe("sheet.noHeader");
});

test("columns inserted: anomalies are found in their new place", async () => {
  const office = await openGrants(ROWS);
  await office.excel.user.clear("A3");
  await office.excel.user.insertColumns("A:B");
  await office.pane.actions.check();
  expect(faults(office)).toEqual(["C3 constraint.required"]);
});

test("columns reordered: anomalies are found in their new place", async () => {
  const office = await openGrants(ROWS);
  await office.excel.user.clear("A3");
  await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const columns = sheet.getRange("A1:B6").load("values");
    await context.sync();
    columns.values = columns.values.map(([first, second]) => [second, first]);
    await context.sync();
  });
  await office.pane.actions.check();
  expect(faults(office)).toEqual(["B3 constraint.required"]);
});

test("merged cells are told with their address", async () => {
  const office = await openGrants(ROWS);
  await change(office, (sheet) => sheet.getRange("A2:A3").merge());
  await office.pane.actions.check();
  expect(office.pane.store.get().notice).toEqual({
    code: "sheet.merged",
    params: { areas: ["A2:A3"] },
  });
  expect(faults(office)).toEqual(["A3 constraint.required"]);
});

test("formulas are judged by what they show, #N/A is an anomaly of its own", async () => {
  const office = await openGrants(ROWS);
  await change(office, (sheet) => {
    sheet.getRange("A2:A3").numberFormat = [["General"], ["General"]];
    sheet.getRange("A2:A3").formulas = [['="Ville de "&"Dijon"'], ["=NA()"]];
  });
  await office.pane.actions.check();
  expect(faults(office)).toEqual(["A3 type.excelError"]);
});

test.each([
  ["hidden", (sheet: Excel.Worksheet) => void (sheet.getRange("3:3").rowHidden = true)],
  ["filtered", (sheet: Excel.Worksheet) => filterOut(sheet)],
])("%s rows are checked with the others; going to one says that it is hidden", async (_, hide) => {
  const office = await openGrants(ROWS);
  await office.excel.user.clear("A3");
  await change(office, hide);
  await office.pane.actions.check();
  expect(faults(office)).toEqual(["A3 constraint.required"]);
  await office.pane.actions.nextFinding();
  expect(office.pane.store.get().notice).toEqual({
    code: "sheet.rowHidden",
    params: { address: "A3" },
  });
});

test("a protected sheet is checked without marks", async () => {
  const office = await openGrants(ROWS);
  await office.excel.user.clear("A3");
  await change(office, (sheet) => sheet.protection.protect());
  await office.pane.actions.check();
  expect(faults(office)).toEqual(["A3 constraint.required"]);
  expect(notice(office)).toBe("check.notMarked");
});

test("a sheet emptied of everything is said to be empty", async () => {
  const office = await openGrants([]);
  await office.excel.user.clear("1:1");
  await office.pane.actions.check();
  expect(notice(office)).toBe("sheet.empty");
});

test("50,000 blank formatted rows below the table change nothing", async () => {
  const office = await openGrants(ROWS);
  await change(office, (sheet) => {
    sheet.getRange("A8:P50007").format.fill.color = "#FFFF00";
  });
  await office.pane.actions.check();
  expect(faults(office)).toEqual([]);
  expect(office.pane.store.get().check).toMatchObject({ rows: ROWS.length });
});

test("a workbook closed during a check: the officer is told", async () => {
  const office = await openGrants(ROWS);
  const { gate } = office.excel.host;
  const submit = gate.submit.bind(gate);
  let exchanges = 0;
  // The session ends after the first exchange: Excel's number for it, on the client's own channel.
  gate.submit = (conversation, request) =>
    ++exchanges > 1 ? request.answer({ error: 5012 }) : submit(conversation, request);
  await office.pane.actions.check();
  expect(notice(office)).toBe("host.closed");
  expect(faults(office)).toEqual(["unchecked"]);
});

test("a sheet deleted during a check: the officer is told", async () => {
  const office = await openGrants(ROWS);
  const { gate } = office.excel.host;
  const submit = gate.submit.bind(gate);
  let exchanges = 0;
  gate.submit = (conversation, request) => {
    if (++exchanges === 2) office.excel.user.deleteSheet(NAME);
    submit(conversation, request);
  };
  await office.pane.actions.check();
  expect([notice(office), faults(office)]).toEqual(["sheet.gone", ["unchecked"]]);
});

test("while a cell is being edited Vérifier says so, waits for its end, then checks", async () => {
  const office = await openGrants(ROWS);
  office.excel.host.beginCellEdit();
  const checking = office.pane.actions.check();
  await shows(office, (state) => state.notice?.code === "sheet.cellEditing");
  expect(faults(office)).toEqual(["unchecked"]);
  office.excel.host.endCellEdit();
  await checking;
  expect([faults(office), notice(office)]).toEqual([[], null]);
});

test("a fault typed after the check is found by itself, and its correction too", async () => {
  const office = await openGrants(ROWS);
  await office.pane.actions.check();
  office.excel.resetTraffic();
  await office.excel.user.clear("A3");
  await until(office, ({ check }) => check.kind === "checked" && check.errors.length === 1);
  expect(faults(office)).toEqual(["A3 constraint.required"]);
  expect(office.excel.traffic.requests).toBeLessThanOrEqual(4);
  await office.excel.user.type("A3", "Ville de Dijon");
  await until(office, ({ check }) => check.kind === "checked" && check.errors.length === 0);
});

/** Keeps the rows whose first cell says something. */
function filterOut(sheet: Excel.Worksheet): void {
  const criteria = { filterOn: "Custom", criterion1: "<>" } as const;
  sheet.autoFilter.apply(sheet.getRange("A1:P6"), 0, criteria);
}
