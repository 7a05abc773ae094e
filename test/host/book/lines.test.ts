import { cellArea, wholeColumns } from "../../../src/workbench/book/area";
import { toA1, toR1C1 } from "../../../src/workbench/book/formulaText";
import type { Sheet } from "../../../src/workbench/book/sheet";
import { DEFAULT_VALIDATION } from "../../../src/workbench/book/validation";
import { Formula } from "../../../src/workbench/change/cells/content";
import { setCells } from "../../../src/workbench/change/cells/setCells";
import { setStyle } from "../../../src/workbench/change/cells/restyle";
import { deleteColumns, deleteRows } from "../../../src/workbench/change/lines/deleteLines";
import { insertColumns, insertRows } from "../../../src/workbench/change/lines/insertLines";
import { setValidation } from "../../../src/workbench/change/rules/setValidation";
import { sampleBook } from "./sample";

const put = (sheet: Sheet, address: readonly [number, number], formula: string) =>
  setCells(sheet.id, { row: address[0], column: address[1] }, [
    [new Formula(toR1C1(formula, ...address))],
  ]);

const formulaAt = (sheet: Sheet, row: number, column: number) => {
  const formula = sheet.formula(row, column);
  return formula === null ? null : toA1(formula, row, column);
};

test("inserting rows carries formulas, their references and those of other sheets along", () => {
  const { book, sheet, sheets } = sampleBook(["A", "Ma feuille"]);
  const other = sheets[1] as Sheet;
  book.perform("user", put(sheet, [0, 0], "=SUM(B1:B10)+$B$5+B:B"));
  book.perform("user", put(sheet, [5, 0], "=B6*2"));
  book.perform("user", put(other, [9, 0], "=A!B5+'Ma feuille'!B5+SUM(A!3:4)"));
  book.perform("user", insertRows(sheet.id, 2, 2));
  expect(formulaAt(sheet, 0, 0)).toBe("=SUM(B1:B12)+$B$7+B:B");
  expect(formulaAt(sheet, 7, 0)).toBe("=B8*2");
  expect(formulaAt(other, 9, 0)).toBe("=A!B7+'Ma feuille'!B5+SUM(A!5:6)");
  book.journal.undo();
  expect(formulaAt(sheet, 0, 0)).toBe("=SUM(B1:B10)+$B$5+B:B");
  expect(formulaAt(sheet, 5, 0)).toBe("=B6*2");
  expect(formulaAt(other, 9, 0)).toBe("=A!B5+'Ma feuille'!B5+SUM(A!3:4)");
});

test("a formula moved by an insertion still means the cells of another sheet", () => {
  const { book, sheet } = sampleBook(["A", "B"]);
  book.perform("user", put(sheet, [9, 0], "=B!C5+C$1"));
  book.perform("user", insertRows(sheet.id, 0));
  expect(formulaAt(sheet, 10, 0)).toBe("=B!C5+C$2");
  book.perform("user", insertColumns(sheet.id, 0));
  expect(formulaAt(sheet, 10, 1)).toBe("=B!C5+D$2");
});

test("deleting the cells that a formula means makes #REF!, a part of them shortens its range", () => {
  const { book, sheet } = sampleBook();
  book.perform("user", put(sheet, [9, 0], "=B3+SUM(B2:B6)"));
  book.perform("user", deleteRows(sheet.id, 2, 2));
  expect(formulaAt(sheet, 7, 0)).toBe("=#REF!+SUM(B2:B4)");
  book.journal.undo();
  expect(formulaAt(sheet, 9, 0)).toBe("=B3+SUM(B2:B6)");
});

test("rules on whole columns survive insertions, and undo brings deleted columns back with them", () => {
  const { book, sheet } = sampleBook();
  const rule = { type: "custom", formula: toR1C1("=LEN(C1)=14", 0, 2) } as const;
  book.perform("api", setValidation(sheet.id, [wholeColumns(2)], { ...DEFAULT_VALIDATION, rule }));
  book.perform("api", setStyle(sheet.id, [wholeColumns(2)], { numberFormat: "@" }));
  book.perform("user", insertRows(sheet.id, 5));
  expect(sheet.traits.validations[0]?.areas).toEqual([wholeColumns(2)]);
  expect(sheet.style(1_000_000, 2).numberFormat).toBe("@");
  book.perform("user", insertColumns(sheet.id, 0));
  expect(sheet.traits.validations[0]).toMatchObject({ areas: [wholeColumns(3)], rule });
  book.perform("user", deleteColumns(sheet.id, 3));
  expect(sheet.traits.validations).toEqual([]);
  expect(sheet.style(0, 3).numberFormat).toBe("General");
  book.journal.undo();
  expect(sheet.traits.validations[0]?.areas).toEqual([wholeColumns(3)]);
  expect(sheet.style(7, 3).numberFormat).toBe("@");
});

test("W21: an insertion that would push a filled cell off the sheet is refused and changes nothing", () => {
  const { book, sheet } = sampleBook();
  book.perform("user", setCells(sheet.id, { row: 1_048_575, column: 0 }, [["end"]]));
  expect(() => book.perform("user", insertRows(sheet.id, 3))).toThrow(
    expect.objectContaining({ code: "NonBlankCellOffSheet" }),
  );
  expect(sheet.value(1_048_575, 0)).toBe("end");
});

test("E23: undo and redo are Changes of their own, with what a single cell held before", () => {
  const { book, sheet } = sampleBook();
  const heard: unknown[] = [];
  book.perform("user", setCells(sheet.id, { row: 0, column: 0 }, [[1]]));
  book.onChange(({ cause, notes }) => heard.push([cause, notes]));
  book.journal.undo();
  book.journal.redo();
  const note = (before: unknown) => [
    { kind: "cells", sheetId: sheet.id, areas: [cellArea(0, 0)], before },
  ];
  expect(heard).toEqual([
    ["undo", note({ value: 1, formula: null })],
    ["redo", note({ value: null, formula: null })],
  ]);
});
