import { addTable } from "../../../src/workbench/change/tables/addTable";
import { deleteCells, insertCells } from "../../../src/workbench/change/lines/shiftCells";
import type { Axis } from "../../../src/workbench/book/grid";
import { areas, Desk } from "../gesture/desk";

const cellsOf = (desk: Desk, address: string) => desk.values(address).map((row) => row.join("|"));

function sampleDesk(): Desk {
  const desk = new Desk();
  desk.user.paste("A1", "1\t2\t3\n4\t5\t6\n7\t8\t9");
  desk.setFormat("B2", "0.00");
  desk.type("E1", "=B2+SOMME(A1:A3)+SOMME(A2:C2)");
  return desk;
}

const insert = (desk: Desk, address: string, axis: Axis) =>
  desk.book.perform("api", insertCells(desk.sheet.id, areas(address)[0]!, axis));

const remove = (desk: Desk, address: string, axis: Axis) =>
  desk.book.perform("api", deleteCells(desk.sheet.id, areas(address)[0]!, axis));

test("cells inserted downwards push only their columns, references to them follow", () => {
  const desk = sampleDesk();
  insert(desk, "A2:B2", "rows");
  expect(cellsOf(desk, "A1:C4")).toEqual(["1|2|3", "||6", "4|5|9", "7|8|"]);
  expect(desk.formula("E1")).toBe("=B3+SUM(A1:A4)+SUM(A2:C2)");
  expect([desk.format("B3"), desk.format("B2")]).toEqual(["0.00", "General"]);
  desk.user.undo();
  expect(cellsOf(desk, "A1:C4")).toEqual(["1|2|3", "4|5|6", "7|8|9", "||"]);
  expect([desk.formula("E1"), desk.format("B2")]).toEqual(["=B2+SUM(A1:A3)+SUM(A2:C2)", "0.00"]);
});

test("cells inserted to the right push only their rows", () => {
  const desk = sampleDesk();
  insert(desk, "A2:A3", "columns");
  expect(cellsOf(desk, "A1:D3")).toEqual(["1|2|3|", "|4|5|6", "|7|8|9"]);
  expect(desk.formula("E1")).toBe("=C2+SUM(A1:A3)+SUM(B2:D2)");
  desk.user.undo();
  expect(cellsOf(desk, "A1:D3")).toEqual(["1|2|3|", "4|5|6|", "7|8|9|"]);
  desk.user.redo();
  expect(cellsOf(desk, "A2:D2")).toEqual(["|4|5|6"]);
});

test("cells deleted close up from below or from the right", () => {
  const desk = sampleDesk();
  remove(desk, "B1:B2", "rows");
  expect(cellsOf(desk, "A1:C3")).toEqual(["1|8|3", "4||6", "7||9"]);
  expect(desk.formula("E1")).toBe("=#REF!+SUM(A1:A3)+SUM(A2:C2)");
  desk.user.undo();
  remove(desk, "A2", "columns");
  expect(cellsOf(desk, "A1:C3")).toEqual(["1|2|3", "5|6|", "7|8|9"]);
  expect(desk.formula("E1")).toBe("=A2+SUM(A1:A3)+SUM(A2:B2)");
});

test("rules are cut where the band of shifting cells crosses them", () => {
  const desk = new Desk();
  desk.validate("A1:C3", { list: { source: "a" } });
  insert(desk, "B2", "rows");
  const covered = (address: string) =>
    areas(address).every(({ top, left }) => desk.sheet.validationAt(top, left) !== null);
  expect(covered("A1,B1,C1,A2,C2,A3,B3,C3,B4")).toBe(true);
  expect([desk.sheet.validationAt(3, 0), desk.sheet.validationAt(4, 1)]).toEqual([null, null]);
});

test("W21: what would fall off the sheet stops the insertion", () => {
  const desk = new Desk();
  desk.type("XFD2", "end");
  expect(() => insert(desk, "A2", "columns")).toThrow(
    expect.objectContaining({ code: "NonBlankCellOffSheet" }),
  );
  insert(desk, "A3", "columns");
});

test("W41: a table that would be cut stops the insertion", () => {
  const desk = sampleDesk();
  const area = areas("A1:B3")[0]!;
  desk.book.perform("api", addTable(desk.sheet.id, { area, hasHeaders: true }));
  expect(() => insert(desk, "A1", "rows")).toThrow(
    expect.objectContaining({ code: "InsertDeleteConflict" }),
  );
  insert(desk, "A1:B1", "rows");
  expect(desk.sheet.traits.tables[0]?.area).toEqual(areas("A2:B4")[0]);
});
