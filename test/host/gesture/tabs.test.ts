import { setVisibility } from "../../../src/workbench/change/sheets/setVisibility";
import { addSheet } from "../../../src/workbench/change/sheets/addSheet";
import { copySheet } from "../../../src/workbench/change/sheets/copySheet";
import { deleteSheet } from "../../../src/workbench/change/sheets/deleteSheet";
import { renameSheet } from "../../../src/workbench/change/sheets/renameSheet";
import { setBookTraits } from "../../../src/workbench/change/setTraits";
import { Desk } from "./desk";

const refusedWith = (code: string) => expect.objectContaining({ code });

test("W1: names that no sheet may bear are refused, by the API and by hand", () => {
  const desk = new Desk();
  const rename = (name: string) => () => desk.book.perform("api", renameSheet(desk.sheet.id, name));
  for (const name of ["", "x".repeat(32), "a/b", "a[b]", "'x", "x'", "History", "HISTORY"]) {
    expect(rename(name)).toThrow(refusedWith("InvalidArgument"));
    expect(desk.user.rename("Feuil1", name).refused?.message).toContain("31 caractères");
  }
  expect(desk.user.rename("Feuil1", "x".repeat(31)).refused).toBeNull();
});

test("W2: a duplicate name is refused without regard to case", () => {
  const desk = new Desk("fr-FR", ["Data", "Autre"]);
  const add = () => desk.book.perform("api", addSheet({ name: "data" }));
  expect(add).toThrow(refusedWith("ItemAlreadyExists"));
  expect(desk.user.rename("Autre", "DATA").refused?.message).toContain("déjà pris");
  expect(desk.user.rename("Data", "DATA").refused).toBeNull();
});

test("W3: a sheet added by the API comes last, behind the active one", () => {
  const desk = new Desk("fr-FR", ["A", "B"]);
  desk.book.perform("api", addSheet({ name: "C" }));
  desk.book.perform("api", addSheet({}));
  expect(desk.book.sheets.map(({ name }) => name)).toEqual(["A", "B", "C", "Feuil4"]);
  expect(desk.sheet.name).toBe("A");
  expect(desk.changes[0]?.notes).toEqual([
    { kind: "sheetAdded", sheetId: desk.book.sheets[2]?.id },
  ]);
});

test("W5: the id survives rename and move, and formulas follow the name", () => {
  const desk = new Desk("fr-FR", ["A", "B"]);
  desk.type("A!A1", "5");
  desk.type("B!A1", "=A!A1*2");
  const { id } = desk.sheet;
  desk.user.rename("A", "Année 1");
  desk.user.moveSheet("Année 1", 1);
  expect(desk.book.sheets.map(({ name }) => name)).toEqual(["B", "Année 1"]);
  expect(desk.book.sheetByName("année 1")?.id).toBe(id);
  desk.user.activate("B");
  expect([desk.formula("A1"), desk.value("A1")]).toEqual(["='Année 1'!A1*2", 10]);
});

test("W6: a very hidden sheet is not deleted before it is made hidden", () => {
  const desk = new Desk("fr-FR", ["A", "B"]);
  const [, other] = desk.book.sheets;
  const remove = () => desk.book.perform("api", deleteSheet(other!.id));
  desk.book.perform("api", setVisibility(other!.id, "VeryHidden"));
  expect(remove).toThrow(refusedWith("InvalidOperation"));
  desk.book.perform("api", setVisibility(other!.id, "Hidden"));
  remove();
  expect(desk.book.sheets).toHaveLength(1);
});

test("W7: the last visible sheet can be neither deleted nor hidden", () => {
  const desk = new Desk("fr-FR", ["A", "B"]);
  desk.user.hideSheet("B");
  expect(() => desk.book.perform("api", deleteSheet(desk.sheet.id))).toThrow(
    refusedWith("InvalidOperation"),
  );
  expect(desk.user.deleteSheet("A").refused?.message).toContain("visible");
  expect(desk.user.hideSheet("A").refused?.message).toContain("visible");
});

test("W8: a hidden sheet is not brought to the front", () => {
  const desk = new Desk("fr-FR", ["A", "B"]);
  desk.user.hideSheet("B");
  expect(desk.user.activate("B").refused).not.toBeNull();
  expect(desk.sheet.name).toBe("A");
});

test("W9: deleting the sheet in front brings its neighbour there, and undo brings it back whole", () => {
  const desk = new Desk("fr-FR", ["A", "B", "C"]);
  desk.type("B!A1", "3");
  desk.type("A!A1", "=B!A1");
  desk.user.activate("B");
  desk.user.deleteSheet("B");
  expect(desk.sheet.name).toBe("C");
  desk.user.activate("A");
  expect(desk.formula("A1")).toBe("=#REF!");
  desk.user.undo();
  expect(desk.book.sheets.map(({ name }) => name)).toEqual(["A", "B", "C"]);
  expect([desk.formula("A1"), desk.value("A1")]).toEqual(["=B!A1", 3]);
});

test("W11: a copy is named after its original, with an id, rules and formats of its own", () => {
  const desk = new Desk("fr-FR", ["Données"]);
  desk.validate("A:A", { list: { source: "a,b" } });
  desk.setFormat("A:A", "@");
  desk.type("A1", "a");
  const source = desk.sheet;
  desk.book.perform("api", copySheet(source.id, 0));
  const copy = desk.book.sheets[0]!;
  expect([copy.name, copy.value(0, 0), copy.style(9, 0).numberFormat]).toEqual([
    "Données (2)",
    "a",
    "@",
  ]);
  expect(copy.validationAt(5, 0)).not.toBeNull();
  desk.user.type("Données (2)!A2", "b");
  expect([copy.value(1, 0), source.value(1, 0)]).toEqual(["b", null]);
  expect(copy.id).not.toBe(source.id);
});

test("W20: structure protection keeps the sheets as they are", () => {
  const desk = new Desk("fr-FR", ["A", "B"]);
  desk.book.perform("api", setBookTraits({ structureProtected: true }, "protection"));
  const gestures = [
    desk.user.addSheet(),
    desk.user.rename("A", "Z"),
    desk.user.moveSheet("A", 1),
    desk.user.deleteSheet("B"),
    desk.user.copySheet("A"),
  ];
  expect(gestures.every(({ refused }) => refused !== null)).toBe(true);
  expect(desk.book.sheets.map(({ name }) => name)).toEqual(["A", "B"]);
});

test("a sheet added by hand stands after the active one, in front", () => {
  const desk = new Desk("en-US", ["A", "B"]);
  desk.user.addSheet();
  expect(desk.book.sheets.map(({ name }) => name)).toEqual(["A", "Sheet3", "B"]);
  expect(desk.sheet.name).toBe("Sheet3");
  desk.user.undo();
  expect(desk.sheet.name).toBe("B");
});
