import fc from "fast-check";
import { Office } from "./fakes/office";

const ROWS = [
  ["1", "Club", "Sport"],
  ["2", "faux", "Fête"],
  ["3", "Amicale", "Bal"],
];

async function checkedOffice(rows = ROWS): Promise<Office> {
  const office = new Office(rows.map((row) => [...row]));
  await office.pane.start();
  await office.pane.actions.check();
  return office;
}

test("a corrected cell loses its anomaly and its mark by itself, without checking the rest again", async () => {
  const office = await checkedOffice();
  office.sheet.type(2, 1, "Comité");
  await office.pause();
  expect(office.faults).toEqual([]);
  expect(office.sheet.marked).toEqual([]);
  expect(office.checker.loads).toBe(1);
});

test("rows typed below the last one are judged with those left blank between", async () => {
  const office = await checkedOffice();
  office.sheet.type(6, 2, "faux");
  await office.pause();
  expect(office.faults).toEqual(["B3", "C7"]);
  expect(office.state.check).toMatchObject({ rows: 6 });
});

test("a row inserted or deleted moves the anomalies below it", async () => {
  const office = await checkedOffice();
  office.sheet.insertRows(1, 2);
  await office.pause();
  expect(office.faults).toEqual(["B5"]);
  office.sheet.deleteRows(1, 1);
  await office.pause();
  expect(office.faults).toEqual(["B4"]);
  expect(office.checker.loads).toBe(1);
});

test("a sort has the sheet checked again as a whole", async () => {
  const office = await checkedOffice([
    ["2", "faux", "a"],
    ["1", "b", "c"],
  ]);
  office.sheet.sort();
  await office.pause();
  expect(office.faults).toEqual(["B3"]);
  expect(office.checker.loads).toBe(2);
});

test("a header that changes has the sheet checked again as a whole", async () => {
  const office = await checkedOffice();
  office.sheet.type(0, 1, "raison sociale");
  await office.pause();
  expect(office.checker.loads).toBe(2);
});

test("rows that move while the check reads them are all read again afterwards", async () => {
  const office = await checkedOffice();
  office.sheet.whileReading = () => office.sheet.insertRows(1, 1);
  await office.pane.actions.check();
  await office.pause();
  expect(office.faults).toEqual(["B4"]);
  expect(office.checker.loads).toBe(3);
});

test("while a cell is being edited the edits wait, and are judged afterwards", async () => {
  const office = await checkedOffice();
  office.sheet.refuse("readRows", { kind: "cellEditing" });
  office.sheet.whileReading = () => undefined;
  office.sheet.type(2, 1, "Comité");
  const waiting = office.pause();
  await new Promise((resolve) => setTimeout(resolve, 20));
  office.sheet.accept("readRows");
  await waiting;
  expect(office.faults).toEqual([]);
});

test("marks that the sheet refused while the officer typed are drawn a little later", async () => {
  const office = new Office(ROWS.map((row) => [...row]));
  await office.pane.start();
  office.sheet.refuse("markCells", { kind: "cellEditing" });
  await office.pane.actions.check();
  expect([office.faults, office.sheet.marked, office.notice]).toEqual([["B3"], [], null]);
  office.sheet.accept("markCells");
  await office.pause();
  expect(office.sheet.marked).toEqual([{ row: 2, column: 1 }]);
});

test("edits of a sheet that was never checked are left alone", async () => {
  const office = new Office(ROWS);
  await office.pane.start();
  office.sheet.type(2, 1, "faux");
  await office.pause();
  expect(office.faults).toBe("unchecked");
  expect(office.checker.loads).toBe(0);
});

test("the verdict of a sheet is found again on coming back to it", async () => {
  const office = await checkedOffice();
  const first = office.sheet.identity;
  office.sheet.identity = { id: "{2}", name: "Notes", model: null };
  office.sheet.tell({ kind: "activated", sheetId: "{2}" });
  await office.pause();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(office.faults).toBe("unchecked");
  office.sheet.identity = first;
  office.sheet.tell({ kind: "activated", sheetId: first.id });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(office.faults).toEqual(["B3"]);
});

const word = fc.constantFrom("", "faux", "bon");
const gesture = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), row: fc.nat(9), column: fc.nat(2), word }),
  fc.record({
    kind: fc.constant("insert" as const),
    row: fc.nat(9),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant("delete" as const),
    row: fc.nat(9),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant("pause" as const) }),
);

test("whatever the officer does, the verdict is that of a full check", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { maxLength: 16 }), async (gestures) => {
      const office = await checkedOffice();
      for (const done of gestures) {
        if (done.kind === "type") office.sheet.type(done.row + 1, done.column, done.word);
        if (done.kind === "insert") office.sheet.insertRows(done.row + 1, done.count);
        if (done.kind === "delete") office.sheet.deleteRows(done.row + 1, done.count);
        if (done.kind === "pause") await office.pause();
      }
      await office.pause();
      const followed = office.faults;
      const loads = office.checker.loads;
      await office.pane.actions.check();
      expect(followed).toEqual(office.faults);
      expect(loads).toBe(1);
    }),
    { numRuns: 200 },
  );
});
