import { Office } from "./fakes/office";

const ROWS = [
  ["21350238800019", "Club", "Sport"],
  ["21350238800019", "faux", "Fête"],
  ["21350238800019", "Amicale", "faux"],
];

test("Vérifier lists the anomalies with their addresses and titles, and marks their cells", async () => {
  const office = new Office(ROWS);
  await office.pane.actions.check();
  expect(office.faults).toEqual(["B3", "C4"]);
  expect(office.sheet.marked).toEqual([
    { row: 2, column: 1 },
    { row: 3, column: 2 },
  ]);
  const { check, step, busy } = office.state;
  expect(check).toMatchObject({ rows: 3, errors: [{ columnTitle: "Titre nom" }, {}] });
  expect([step, busy, office.notice]).toEqual(["check", null, null]);
});

test("a sheet that is not ours is said to be so, and is not read", async () => {
  const office = new Office(ROWS);
  office.sheet.identity = { id: "{9}", name: "Budget", model: null };
  office.sheet.refuse("read", { kind: "failed", code: "MustNotBeRead" });
  await office.pane.actions.check();
  expect(office.notice).toBe("sheet.notOurs");
  expect(office.state.sheet).toEqual({ kind: "foreign", name: "Budget" });
});

test("a sheet of a model that nobody knows any more is named", async () => {
  const office = new Office(ROWS);
  office.sheet.identity = {
    ...office.sheet.identity,
    model: { schemaName: "scdl/perdu", schemaVersion: "0.1" },
  };
  await office.pane.actions.check();
  expect(office.state.notice).toEqual({
    code: "model.unknown",
    params: { name: "scdl/perdu", version: "0.1" },
  });
});

test.each([
  [{ kind: "cellEditing" }, "sheet.cellEditing"],
  [{ kind: "gone" }, "sheet.gone"],
  [{ kind: "empty" }, "sheet.empty"],
  [{ kind: "noHeader" }, "sheet.noHeader"],
  [{ kind: "closed" }, "host.closed"],
  [{ kind: "tooLarge" }, "host.tooLarge"],
  [{ kind: "tooOld", needed: "ExcelApi 1.14" }, "host.tooOld"],
  [{ kind: "failed", code: "GeneralException" }, "host.failed"],
] as const)(
  "a sheet that refuses to be read (%o) leaves a message and no stale verdict",
  async (refusal, code) => {
    const office = new Office(ROWS);
    await office.pane.actions.check();
    office.sheet.refuse("read", refusal);
    await office.pane.actions.check();
    expect(office.notice).toBe(code);
    expect(office.faults).toBe("unchecked");
    expect(office.state.busy).toBeNull();
  },
);

test("a protected sheet is checked all the same, without marks, and the officer is told", async () => {
  const office = new Office(ROWS);
  office.sheet.refuse("markCells", { kind: "protected" });
  await office.pane.actions.check();
  expect(office.faults).toEqual(["B3", "C4"]);
  expect(office.notice).toBe("check.notMarked");
});

test("Arrêter ends the check and says so", async () => {
  const office = new Office(ROWS);
  office.sheet.whileReading = () => office.pane.actions.stop();
  await office.pane.actions.check();
  expect(office.notice).toBe("check.stopped");
  expect(office.faults).toBe("unchecked");
});

test("a surprise is told in its own words, never thrown at the pane", async () => {
  const office = new Office(ROWS);
  office.sheet.whileReading = () => {
    throw new TypeError("no such thing");
  };
  await office.pane.actions.check();
  expect(office.state.notice).toEqual({
    code: "unexpected",
    params: { detail: "no such thing" },
  });
});

test("Anomalie suivante goes from the selected cell on, then round again", async () => {
  const office = new Office(ROWS);
  const visited: unknown[] = [];
  for (let click = 0; click < 3; click++) {
    await office.pane.actions.nextFinding();
    visited.push(office.sheet.selected);
  }
  expect(visited).toEqual([
    { row: 2, column: 1 },
    { row: 3, column: 2 },
    { row: 2, column: 1 },
  ]);
  expect(office.checker.loads).toBe(1);
});

test("without anomaly, Anomalie suivante says how many rows are right", async () => {
  const office = new Office([ROWS[0]!]);
  await office.pane.actions.nextFinding();
  expect(office.state.notice).toEqual({ code: "check.noFinding", params: { rows: 1 } });
});

test("a click on an anomaly selects its cell, and says when a filter hides it", async () => {
  const office = new Office(ROWS);
  await office.pane.actions.check();
  const { check } = office.state;
  if (check.kind !== "checked") throw new Error("not checked");
  office.sheet.hidden = true;
  await office.pane.actions.goTo(check.errors[1]!);
  expect(office.sheet.selected).toEqual({ row: 3, column: 2 });
  expect(office.state.notice).toEqual({ code: "sheet.rowHidden", params: { address: "C4" } });
});

test("what was asked and waits for a cell to be left is said, and no longer once it is", async () => {
  const office = new Office(ROWS);
  await office.pane.start();
  let said: string | null = null;
  office.sheet.whileReading = () => {
    office.sheet.tell({ kind: "cellEditing", waiting: true });
    said = office.notice;
    office.sheet.tell({ kind: "cellEditing", waiting: false });
  };
  await office.pane.actions.check();
  expect([said, office.notice]).toEqual(["sheet.cellEditing", null]);
});

test("what waits by itself, while the officer types, is not said", async () => {
  const office = new Office(ROWS);
  await office.pane.start();
  office.sheet.tell({ kind: "cellEditing", waiting: true });
  expect(office.notice).toBeNull();
  const checking = office.pane.actions.check();
  expect(office.notice).toBe("sheet.cellEditing");
  office.sheet.tell({ kind: "cellEditing", waiting: false });
  await checking;
  expect(office.notice).toBeNull();
});
