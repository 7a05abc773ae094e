import { addTable } from "../../../src/workbench/change/tables/addTable";
import { parseArea } from "../../../src/workbench/book/address";
import { at, bookOf } from "./calculated";
import { edit } from "./edits";

const values = (sheet: Parameters<typeof at>[0], ...cells: string[]) =>
  cells.map((cell) => at(sheet, cell));

describe("V35 a dynamic array", () => {
  it("spills from its cell; the others hold values and no formula", () => {
    const { sheet } = bookOf({ A1: "=SEQUENCE(2,2)" });
    expect(values(sheet, "A1", "B1", "A2", "B2")).toEqual([1, 2, 3, 4]);
    expect(sheet.formula(1, 1)).toBeNull();
  });

  it("is #SPILL! while a cell is in its way", () => {
    const { book, sheet } = bookOf({ A1: "=SEQUENCE(3)", A3: "occupé", B1: "=SUM(A1:A3)" });
    expect(values(sheet, "A1", "A2", "A3", "B1")).toEqual(["#SPILL!", null, "occupé", "#SPILL!"]);
    edit(book, sheet, "A3", null);
    expect(values(sheet, "A1", "A2", "A3", "B1")).toEqual([1, 2, 3, 6]);
    edit(book, sheet, "A2", "non");
    expect(values(sheet, "A1", "A2", "A3")).toEqual(["#SPILL!", "non", null]);
  });

  it("is #SPILL! over the edge of the sheet and on a table", () => {
    const { book, sheet } = bookOf({ XFD1: "={1,2}", A1: "a", A2: 1, C1: "=SEQUENCE(3)" });
    expect(at(sheet, "XFD1")).toBe("#SPILL!");
    book.perform("user", addTable(sheet.id, { area: parseArea("B2:D3")!, hasHeaders: true }));
    edit(book, sheet, "C1", "=SEQUENCE(4)");
    expect(at(sheet, "C1")).toBe("#SPILL!");
  });

  it("grows and shrinks with what it reads, and its readers with it", () => {
    const { book, sheet } = bookOf({ A1: 2, C1: "=SEQUENCE(A1)", E1: "=SUM(C1#)", F1: "=C3" });
    expect(values(sheet, "E1", "F1")).toEqual([3, 0]);
    edit(book, sheet, "A1", 3);
    expect(values(sheet, "E1", "F1")).toEqual([6, 3]);
    edit(book, sheet, "A1", 1);
    expect(values(sheet, "C2", "E1", "F1")).toEqual([null, 1, 0]);
  });

  it("leaves when its formula does", () => {
    const { book, sheet } = bookOf({ A1: "=SEQUENCE(3)", B1: "=COUNT(A1:A3)" });
    edit(book, sheet, "A1", "fini");
    expect(values(sheet, "A1", "A2", "B1")).toEqual(["fini", null, 0]);
  });

  it("shows empty cells as 0", () => {
    const { sheet } = bookOf({ A1: "x", B1: "=A1:A2" });
    expect(values(sheet, "B1", "B2")).toEqual(["x", 0]);
  });

  it("is read whole by formulas that stand before it", () => {
    const { sheet } = bookOf({ A1: "=SUM(B2:B9)", B1: "=SEQUENCE(C1)", C1: "=2+1" });
    expect(at(sheet, "A1")).toBe(5);
  });
});
