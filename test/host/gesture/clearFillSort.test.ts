import { merge } from "../../../src/workbench/change/cells/merge";
import { areas, Desk } from "./desk";

test("P8: Del clears contents only, as one Change", () => {
  const desk = new Desk();
  desk.validate("A1:A9", { list: { source: "a,b" } });
  desk.setFormat("A1:A9", "@");
  desk.user.paste("A1", "a\nb");
  desk.forget();
  desk.user.clear("A1:A2");
  expect([desk.value("A1"), desk.format("A1")]).toEqual([null, "@"]);
  expect(desk.sheet.validationAt(0, 0)).not.toBeNull();
  expect(desk.changes).toMatchObject([{ cause: "user", notes: [{ areas: areas("A1:A2") }] }]);
  desk.user.clear("A5");
  expect(desk.changes[1]?.notes).toMatchObject([{ before: { value: null } }]);
});

test("Del on a part of a merged area is refused", () => {
  const desk = new Desk();
  desk.book.perform("api", merge(desk.sheet.id, areas("A1:B2")[0]!));
  expect(desk.user.clear("B2").refused?.message).toContain("fusionnées");
});

test("P6: the fill handle goes on with numbers, dates and counted texts", () => {
  const desk = new Desk("fr-FR");
  desk.user.paste("A1", "1\t5\t31/12/2025\tLot 09\toui\n3\t5");
  desk.user.fill("A1:A2", "A1:A5");
  desk.user.fill("B1", "B1:B3");
  desk.user.fill("C1", "C1:C3");
  desk.user.fill("D1", "D1:D3");
  desk.user.fill("E1", "E1:E2");
  expect(desk.values("A3:A5").flat()).toEqual([5, 7, 9]);
  expect(desk.values("B2:B3").flat()).toEqual([5, 5]);
  expect(desk.values("C2:C3").flat()).toEqual([46023, 46024]);
  expect(desk.text("C3")).toBe("02/01/2026");
  expect(desk.values("D2:D3").flat()).toEqual(["Lot 10", "Lot 11"]);
  expect(desk.value("E2")).toBe("oui");
});

test("P6: the fill handle goes up and right as well, with formulas that follow", () => {
  const desk = new Desk();
  desk.user.paste("B5", "10");
  desk.type("B6", "20");
  desk.user.fill("B5:B6", "B3:B6");
  expect(desk.values("B3:B4").flat()).toEqual([-10, 0]);
  desk.type("A8", "=A7+1");
  desk.user.fill("A8", "A8:C8");
  expect(desk.formula("C8")).toBe("=C7+1");
});

test("P6: filling copies validation and format, is not judged, and is one edit", () => {
  const desk = new Desk();
  desk.validate("A1", { wholeNumber: { formula1: 5, operator: "LessThan" } });
  desk.setFormat("A1", "0.00");
  desk.type("A1", "1");
  desk.type("A2", "9");
  desk.forget();
  desk.user.fill("A1:A2", "A1:A6");
  expect(desk.value("A6")).toBe(41);
  expect(desk.format("A5")).toBe("0.00");
  expect([desk.sheet.validationAt(2, 0), desk.sheet.validationAt(3, 0)]).toEqual([
    expect.anything(),
    null,
  ]);
  const edits = desk.changes.flatMap(({ notes }) => notes.filter(({ kind }) => kind === "cells"));
  expect(edits).toEqual([{ kind: "cells", sheetId: desk.sheet.id, areas: areas("A3:A6") }]);
  desk.user.undo();
  expect([desk.value("A6"), desk.format("A5")]).toEqual([null, "General"]);
  expect(desk.sheet.validationAt(2, 0)).toBeNull();
});

test("E9: sorting tells the rows that moved; numbers come before texts, blanks last", () => {
  const desk = new Desk();
  desk.user.paste("A1", "nom\tn\nêtre\t2\n\t3\nEau\t1\n12\t4\nétat\t5");
  desk.forget();
  desk.user.sort("A1:B6", { column: 0, ascending: true, hasHeaders: true });
  expect(desk.values("A1:B6").flat()).toEqual([
    "nom",
    "n",
    12,
    4,
    "Eau",
    1,
    "état",
    5,
    "être",
    2,
    null,
    3,
  ]);
  expect(desk.changes[0]?.notes).toEqual([
    { kind: "sorted", axis: "rows", sheetId: desk.sheet.id, area: areas("A2:B6")[0] },
  ]);
  desk.user.undo();
  expect(desk.values("A2:A6").flat()).toEqual(["être", null, "Eau", 12, "état"]);
  expect(desk.changes[1]).toMatchObject({ cause: "undo", notes: [{ kind: "sorted" }] });
});

test("sorting carries formulas with their row, and puts the largest first when asked", () => {
  const desk = new Desk();
  desk.user.paste("A1", "1\n3\n2");
  desk.user.paste("B1", "=A1*10\n=A2*10\n=A3*10");
  desk.user.sort("A1:B3", { column: 0, ascending: false, hasHeaders: false });
  expect(desk.values("A1:B3").flat()).toEqual([3, 30, 2, 20, 1, 10]);
});

test("sorting merged cells is refused", () => {
  const desk = new Desk();
  desk.user.paste("A1", "2\n1");
  desk.book.perform("api", merge(desk.sheet.id, areas("B1:B2")[0]!));
  const sorting = { column: 0, ascending: true, hasHeaders: false };
  expect(desk.user.sort("A1:B2", sorting).refused).not.toBeNull();
});

test("inserting and deleting rows by hand moves rules and formulas, and comes back by undo", () => {
  const desk = new Desk();
  desk.user.paste("A1", "1\n2\n3");
  desk.type("B1", "=SOMME(A1:A3)");
  desk.validate("A2:A3", { list: { source: "2,3" } });
  desk.user.insertRows("2:3");
  expect([desk.formula("B1"), desk.value("B1"), desk.value("A4")]).toEqual(["=SUM(A1:A5)", 6, 2]);
  expect(desk.sheet.traits.validations[0]?.areas).toEqual(areas("A4:A5"));
  desk.user.deleteRows("4:4");
  expect(desk.value("B1")).toBe(4);
  desk.user.undo();
  desk.user.undo();
  expect([desk.formula("B1"), desk.value("B1")]).toEqual(["=SUM(A1:A3)", 6]);
  expect(desk.changes.map(({ cause }) => cause).slice(-2)).toEqual(["undo", "undo"]);
});
