import { Book } from "../../../src/workbench/book/book";
import { addTable } from "../../../src/workbench/change/tables/addTable";
import { deleteColumns } from "../../../src/workbench/change/lines/deleteLines";
import { insertColumns } from "../../../src/workbench/change/lines/insertLines";
import {
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
} from "../../../src/workbench/change/tables/tableLife";
import { areas, Desk } from "../gesture/desk";

const refused = (code: string) => expect.objectContaining({ code });

function deskWithTable(clip = "nom\tsiret\nA\t1\nB\t2", area = "A1:B3"): Desk {
  const desk = new Desk();
  desk.user.paste("A1", clip);
  desk.book.perform("api", addTable(desk.sheet.id, { area: areas(area)[0]!, hasHeaders: true }));
  desk.forget();
  return desk;
}

const table = (desk: Desk) => desk.sheet.traits.tables[0]!;
const names = (desk: Desk) => table(desk).columns.map(({ name }) => name);

test("W37: headers become text, unique without case, never blank", () => {
  const desk = deskWithTable("Nom\tnom\t\t2025\nA", "A1:D2");
  expect(names(desk)).toEqual(["Nom", "nom2", "Colonne1", "2025"]);
  expect(desk.values("A1:D1")).toEqual([["Nom", "nom2", "Colonne1", "2025"]]);
});

test("W37: a header typed again is made unique, and the column bears its text", () => {
  const desk = deskWithTable();
  desk.type("B1", "NOM");
  desk.type("A1", "2024");
  expect(names(desk)).toEqual(["2024", "NOM2"]);
  expect(desk.values("A1:B1")).toEqual([["2024", "NOM2"]]);
  desk.user.undo();
  desk.user.undo();
  expect(names(desk)).toEqual(["nom", "siret"]);
});

test("W38: a header row alone gets a data row, and cells below move down", () => {
  const desk = new Desk();
  desk.user.paste("A1", "nom\tsiret\nbelow\tit");
  desk.type("D1", "=A2");
  const area = areas("A1:B1")[0]!;
  desk.book.perform("api", addTable(desk.sheet.id, { area, hasHeaders: true }));
  expect(table(desk).area).toEqual(areas("A1:B2")[0]);
  expect([desk.values("A2:A3"), desk.formula("D1")]).toEqual([[[null], ["below"]], "=A3"]);
});

test("a table without headers gets a row of them above", () => {
  const desk = new Desk("en-US");
  desk.user.paste("A1", "1\t2");
  const area = areas("A1:B1")[0]!;
  desk.book.perform("api", addTable(desk.sheet.id, { area, hasHeaders: false }));
  expect(desk.values("A1:B2")).toEqual([
    ["Column1", "Column2"],
    [1, 2],
  ]);
});

test("W35: table names are unique in the workbook and do not read as cells", () => {
  const desk = deskWithTable();
  desk.user.addSheet();
  const add = (name: string) => () =>
    desk.book.perform(
      "api",
      addTable(desk.sheet.id, { area: areas("A1:B2")[0]!, hasHeaders: true, name }),
    );
  for (const name of ["tableau1", "Tbl1", "R1C1", "a b", ""]) {
    expect(add(name)).toThrow(refused("InvalidArgument"));
  }
  add("Aides")();
  const { id } = table(desk);
  expect(() => desk.book.perform("api", renameTable(desk.sheet.id, id, "TABLEAU1"))).toThrow(
    refused("InvalidArgument"),
  );
});

test("W36: tables may overlap neither tables nor merged cells", () => {
  const desk = deskWithTable();
  const area = areas("B3:C5")[0]!;
  expect(() =>
    desk.book.perform("api", addTable(desk.sheet.id, { area, hasHeaders: true })),
  ).toThrow(refused("MergedRangeConflict"));
});

test("V52: values written under or right of a table extend it", () => {
  const desk = deskWithTable();
  desk.type("B4", "3");
  expect(table(desk).area).toEqual(areas("A1:B4")[0]);
  desk.type("C2", "x");
  expect([table(desk).area, names(desk)]).toEqual([
    areas("A1:C4")[0],
    ["nom", "siret", "Colonne1"],
  ]);
  expect(desk.value("C1")).toBe("Colonne1");
  desk.user.undo();
  expect([table(desk).area, desk.value("C1")]).toEqual([areas("A1:B4")[0], null]);
});

test("V52: a table grows neither by blanks nor where validation rules stand", () => {
  const desk = deskWithTable();
  desk.user.clear("A4");
  desk.type("A6", "far");
  desk.validate("A4:A9", { list: { source: "x" } });
  desk.user.paste("A4", "x");
  expect(table(desk).area).toEqual(areas("A1:B3")[0]);
});

test("W42: resizing keeps the header row", () => {
  const desk = deskWithTable();
  const resize = (address: string) => () =>
    desk.book.perform("api", resizeTable(desk.sheet.id, table(desk).id, areas(address)[0]!));
  expect(resize("A2:B5")).toThrow(refused("InvalidArgument"));
  expect(resize("D1:E5")).toThrow(refused("InvalidArgument"));
  resize("A1:C9")();
  expect(names(desk)).toEqual(["nom", "siret", "Colonne1"]);
});

test("W43: converting keeps the cells, deleting takes them along", () => {
  const desk = deskWithTable();
  const { id } = table(desk);
  desk.book.perform("api", convertToRange(desk.sheet.id, id));
  expect([desk.sheet.traits.tables, desk.value("A2")]).toEqual([[], "A"]);
  desk.user.undo();
  desk.book.perform("api", deleteTable(desk.sheet.id, id));
  expect([desk.sheet.traits.tables, desk.value("A2")]).toEqual([[], null]);
});

test("columns inserted in a table and deleted from it keep names and ids", () => {
  const desk = deskWithTable();
  desk.book.perform("user", insertColumns(desk.sheet.id, 1));
  expect(names(desk)).toEqual(["nom", "Colonne1", "siret"]);
  expect(desk.value("B1")).toBe("Colonne1");
  desk.book.perform("user", deleteColumns(desk.sheet.id, 0));
  expect(table(desk).columns).toMatchObject([
    { name: "Colonne1", id: 3 },
    { name: "siret", id: 2 },
  ]);
});

test("tables of several books count from 1 each", () => {
  expect([new Book().nextTableId(), new Book().nextTableId()]).toEqual([1, 1]);
});
