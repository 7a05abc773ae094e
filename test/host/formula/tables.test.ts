import { parseArea } from "../../../src/workbench/book/address";
import { addTable } from "../../../src/workbench/change/tables/addTable";
import { at, bookOf } from "./calculated";
import { edit } from "./edits";

function withTable() {
  const made = bookOf({
    A1: "Bénéficiaire",
    B1: "Montant [€]",
    A2: "Club nautique",
    B2: 100,
    A3: "Ludothèque",
    B3: 250,
  });
  const table = { area: parseArea("A1:B3")!, hasHeaders: true, name: "Aides" };
  made.book.perform("user", addTable(made.sheet.id, table));
  return made;
}

describe("structured references", () => {
  it.each([
    ["=SUM(Aides[Montant '[€']])", 350],
    ["=SUM(aides[MONTANT '[€']])", 350],
    ["=ROWS(Aides[#All])", 3],
    ["=ROWS(Aides)", 2],
    ["=COUNTA(Aides[])", 4],
    ["=INDEX(Aides[[#Headers],[Bénéficiaire]],1)", "Bénéficiaire"],
    ["=COLUMNS(Aides[[Bénéficiaire]:[Montant '[€']]])", 2],
    ["=Aides[Absente]", "#REF!"],
    ["=Autre[Montant]", "#REF!"],
    ["=Aides[#Totals]", "#REF!"],
    ["=SUM(INDIRECT(\"Aides[Montant '[€']]\"))", 350],
  ])("%s is %p", (formula, value) => {
    const { book, sheet } = withTable();
    edit(book, sheet, "D9", formula);
    expect(at(sheet, "D9")).toBe(value);
  });

  it("reads the formula's own row, inside the table and beside it", () => {
    const { book, sheet } = withTable();
    edit(book, sheet, "D3", "=Aides[@[Montant '[€']]]*2");
    edit(book, sheet, "D9", "=Aides[@[Montant '[€']]]*2");
    expect([at(sheet, "D3"), at(sheet, "D9")]).toEqual([500, "#VALUE!"]);
  });

  it("is calculated anew when a cell of the column changes", () => {
    const { book, sheet } = withTable();
    edit(book, sheet, "D9", "=SUM(Aides[Montant '[€']])");
    edit(book, sheet, "B3", 1);
    expect(at(sheet, "D9")).toBe(101);
  });
});
