import { setBookTraits } from "../../../src/workbench/change/setTraits";
import { deleteRows } from "../../../src/workbench/change/lines/deleteLines";
import { insertRows } from "../../../src/workbench/change/lines/insertLines";
import { renameSheet } from "../../../src/workbench/change/sheets/renameSheet";
import { deleteSheet } from "../../../src/workbench/change/sheets/deleteSheet";
import { toA1 } from "../../../src/workbench/book/formulaText";
import { addSheet, at, bookOf, type Written } from "./calculated";
import { edit, listen } from "./edits";

const column = (letter: string, count: number, cell: (row: number) => Written) =>
  Object.fromEntries(Array.from({ length: count }, (_none, i) => [letter + (i + 1), cell(i + 1)]));

describe("an edited cell", () => {
  it("E7: calculates its dependents only, and tells of them", () => {
    const { book, sheet, engine } = bookOf({
      ...column("A", 1000, (row) => row),
      ...column("B", 1000, (row) => `=A${row}*2`),
      C1: "=SUM(B:B)",
      D1: "=C1+1",
      E1: "=SUM(F1:F9)",
    });
    expect(engine.evaluations).toBe(1003);
    const told = listen(book);
    edit(book, sheet, "A500", 0);
    expect(engine.evaluations).toBe(1006);
    expect([at(sheet, "B500"), at(sheet, "D1")]).toEqual([0, 1_000_001]);
    expect(told).toEqual(["B500", "C1", "D1"]);
  });

  it("gives its formula anew, or none", () => {
    const { book, sheet } = bookOf({ A1: 1, B1: "=A1+1", C1: "=B1+1" });
    edit(book, sheet, "B1", "=A1*10");
    expect(at(sheet, "C1")).toBe(11);
    edit(book, sheet, "B1", 5);
    edit(book, sheet, "A1", 9);
    expect([at(sheet, "B1"), at(sheet, "C1")]).toEqual([5, 6]);
  });

  it("gives back the old results when undone", () => {
    const { book, sheet } = bookOf({ A1: 1, B1: "=A1+1" });
    edit(book, sheet, "A1", 5);
    book.journal.undo();
    expect(at(sheet, "B1")).toBe(2);
    book.journal.redo();
    expect(at(sheet, "B1")).toBe(6);
  });

  it("is not calculated from while calculation is manual, and is afterwards", () => {
    const { book, sheet } = bookOf({ A1: 1, B1: "=A1+1" });
    book.calculationMode = "Manual";
    edit(book, sheet, "A1", 5);
    expect(at(sheet, "B1")).toBe(2);
    book.calculationMode = "Automatic";
    edit(book, sheet, "C1", 1);
    expect(at(sheet, "B1")).toBe(6);
  });
});

describe("chains and circles", () => {
  it("follows a chain of 20,000 cells, whichever end comes first", () => {
    const count = 20_000;
    const down = bookOf({ ...column("A", count, (row) => (row === 1 ? 1 : `=A${row - 1}+1`)) });
    expect(at(down.sheet, `A${count}`)).toBe(count);
    const up = bookOf({ ...column("A", count, (row) => (row === count ? 1 : `=A${row + 1}+1`)) });
    expect(at(up.sheet, "A1")).toBe(count);
    edit(up.book, up.sheet, `A${count}`, 2);
    expect(at(up.sheet, "A1")).toBe(count + 1);
  });

  it("makes a circle 0, as Excel without iteration, and what reads it goes on", () => {
    const { book, sheet } = bookOf({ A1: "=B1+1", B1: "=A1+1", C1: "=A1+5", D1: "=D1" });
    expect(["A1", "B1", "C1", "D1"].map((cell) => at(sheet, cell))).toEqual([0, 0, 5, 0]);
    edit(book, sheet, "B1", 1);
    expect(["A1", "C1"].map((cell) => at(sheet, cell))).toEqual([2, 7]);
  });

  it("makes a circle longer than the depth of one go 0", () => {
    const { sheet } = bookOf({
      ...column("A", 500, (row) => `=A${row === 500 ? 1 : row + 1}+1`),
      B1: "=A1+7",
    });
    expect([at(sheet, "A1"), at(sheet, "A500"), at(sheet, "B1")]).toEqual([0, 0, 7]);
  });
});

describe("names, sheets and lines", () => {
  it("calculates anew when a name is defined", () => {
    const { book, sheet } = bookOf({ A1: 4, B1: "=taux*2" });
    expect(at(sheet, "B1")).toBe("#NAME?");
    const name = { name: "Taux", formula: "=Feuil1!R1C1", comment: "", visible: true };
    book.perform("user", setBookTraits({ names: [name] }, "name"));
    expect(at(sheet, "B1")).toBe(8);
    edit(book, sheet, "A1", 5);
    expect(at(sheet, "B1")).toBe(10);
  });

  it("does not lose itself in names that name one another", () => {
    const { book, sheet } = bookOf({ B1: "=un" });
    const names = [
      { name: "un", formula: "=deux", comment: "", visible: true },
      { name: "deux", formula: "=un", comment: "", visible: true },
    ];
    book.perform("user", setBookTraits({ names }, "name"));
    expect(at(sheet, "B1")).toBe("#REF!");
  });

  it("follows inserted and deleted rows", () => {
    const { book, sheet } = bookOf({ A1: 1, A2: 2, A3: 3, B1: "=SUM(A1:A3)", B3: "=A2" });
    book.perform("user", insertRows(sheet.id, 1));
    edit(book, sheet, "A2", 10);
    expect([at(sheet, "B1"), at(sheet, "B4")]).toEqual([16, 2]);
    book.perform("user", deleteRows(sheet.id, 2));
    expect([at(sheet, "B1"), at(sheet, "B3")]).toEqual([14, "#REF!"]);
    book.journal.undo();
    expect([at(sheet, "B1"), at(sheet, "B4")]).toEqual([16, 2]);
  });

  it("follows a renamed sheet and breaks with a deleted one", () => {
    const { book, sheet } = bookOf({ A1: "=Données!A1+1" });
    const other = addSheet(book, "Données", { A1: 41 });
    book.calculate();
    expect(at(sheet, "A1")).toBe(42);
    book.perform("user", renameSheet(other.id, "L'an 2025"));
    expect(toA1(sheet.formula(0, 0)!, 0, 0)).toBe("='L''an 2025'!A1+1");
    edit(book, other, "A1", 1);
    expect(at(sheet, "A1")).toBe(2);
    book.perform("user", deleteSheet(other.id));
    expect(at(sheet, "A1")).toBe("#REF!");
  });
});

describe("volatile functions", () => {
  it("calculates them, and those alone, at every change", () => {
    const { book, sheet, engine } = bookOf({
      A1: "=NOW()",
      A2: '=INDIRECT("C"&B1)',
      A3: "=B2",
      B1: 1,
    });
    const before = engine.evaluations;
    edit(book, sheet, "C1", 7);
    expect(at(sheet, "A2")).toBe(7);
    expect(engine.evaluations - before).toBe(2);
  });
});
