import { Office } from "./fakes/office";

test("one click, a sheet; two clicks, two sheets", async () => {
  const office = new Office([]);
  const { createSheet } = office.pane.actions;
  await Promise.all([createSheet("scdl/essai"), createSheet("scdl/essai")]);
  expect(office.sheet.created).toHaveLength(2);
  expect(office.state.sheet).toMatchObject({ kind: "ours", schemaName: "scdl/essai" });
  expect([office.state.step, office.notice]).toEqual(["enter", "sheet.created"]);
});

test("a model is looked for from any sheet, until the new one is made", async () => {
  const office = new Office([["1", "a", "b"]]);
  const { chooseModel, createSheet } = office.pane.actions;
  await createSheet("scdl/essai");
  chooseModel(null);
  expect(office.state).toMatchObject({ step: "model", modelChoice: { modelName: null } });
  chooseModel("scdl/essai");
  await createSheet("scdl/essai");
  expect(office.state).toMatchObject({ step: "enter", modelChoice: null });
});

test("what was said of a sheet is over when another comes in front", async () => {
  const office = new Office([]);
  await office.pane.start();
  await office.pane.actions.createSheet("scdl/essai");
  office.sheet.tell({ kind: "activated", sheetId: office.sheet.identity.id });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(office.notice).toBe("sheet.created");
  office.sheet.identity = { id: "{9}", name: "Notes", model: null };
  office.sheet.tell({ kind: "activated", sheetId: "{9}" });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(office.state.notice).toBeNull();
});

test("a protected workbook is named as what refuses", async () => {
  const office = new Office([]);
  office.sheet.refuse("createSheet", { kind: "structureProtected" });
  await office.pane.actions.createSheet("scdl/essai");
  expect(office.notice).toBe("sheet.structureProtected");
});

test("a schema that the officer brings is kept by its sheet, and found again", async () => {
  const office = new Office([["1", "a", "b"]]);
  const descriptor = {
    name: "ma-commune",
    title: "Mes données",
    version: "0.1.0",
    fields: [{ name: "nom", type: "string" }],
  };
  await office.pane.actions.createSheetFromFile(JSON.stringify(descriptor));
  expect(office.notice).toBe("sheet.created");
  await office.pane.actions.check();
  expect(office.state.sheet).toMatchObject({ kind: "ours", modelTitle: "Mes données" });
});

test("a schema without a name has one all the same", async () => {
  const office = new Office([]);
  await office.pane.actions.createSheetFromFile('{"fields":[{"name":"nom"}]}');
  expect(office.state.sheet).toMatchObject({ kind: "ours", schemaName: "schema" });
});

test.each(["<html>", "[]", '{"fields":"x"}'])(
  "what is no schema (%s) is refused with reasons",
  async (text) => {
    const office = new Office([]);
    await office.pane.actions.createSheetFromFile(text);
    const { notice } = office.state;
    expect(notice?.code).toBe("model.invalid");
    expect(notice?.code === "model.invalid" && notice.params.findings.length).toBeGreaterThan(0);
    expect(office.sheet.created).toEqual([]);
  },
);
