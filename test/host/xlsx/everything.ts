import { wholeColumns } from "../../../src/workbench/book/area";
import { Book } from "../../../src/workbench/book/book";
import type { Area } from "../../../src/workbench/book/grid";
import { CellError } from "../../../src/workbench/book/scalar";
import type { Sheet } from "../../../src/workbench/book/sheet";
import type { StylePatch } from "../../../src/workbench/book/style";
import { area } from "./area";
import { decorate } from "./everythingTraits";

export function addSheet(book: Book, name: string): Sheet {
  const sheet = book.createSheet(name);
  book.placeSheet(sheet);
  return sheet;
}

export const restyle = (book: Book, sheet: Sheet, where: Area, patch: StylePatch): void =>
  sheet.cells.restyle(where, (style) => book.styles.patch(style, patch));

/** A book with one of everything that the model knows, for round trips and outside judges. */
export function everything(): Book {
  const book = new Book("fr-FR");
  const data = addSheet(book, "Données d'été");
  fillCells(data);
  formatCells(book, data);
  decorate(book, data);
  addSheet(book, "Listes").become({ visibility: "Hidden", tabColor: "#00B050" });
  addSheet(book, "Secret").become({ visibility: "VeryHidden" });
  fillLists(book.sheetByName("Listes")!);
  book.focus.select(data, [area("B3:C4")]);
  return book;
}

/** Row 1 is a header, then values of every kind; F and G hold formulas. */
function fillCells({ cells, spills }: Sheet): void {
  ["Nom", "SIRET", "Montant", "Date", "Vrai"].forEach((header, column) =>
    cells.setValue(0, column, header),
  );
  cells.setValue(1, 0, 'Été & <fête> "2025"');
  cells.setValue(2, 0, "  deux\nlignes\t_x0041_ \u0001 ");
  cells.setValue(1, 1, "01234567890123");
  cells.setValue(1, 2, 1234.5);
  cells.setValue(2, 2, -1e-7);
  cells.setValue(3, 2, 1e21);
  cells.setValue(1, 3, 46022);
  cells.setValue(1, 4, true);
  cells.setValue(2, 4, false);
  cells.setValue(3, 4, CellError.of("#N/A"));
  cells.setValue(4, 4, CellError.of("#DIV/0!"));
  cells.setFormula(1, 5, "=RC[-3]*2");
  cells.setValue(1, 5, 2469);
  cells.setFormula(2, 5, '=IFERROR(RC[-3]&"€",Listes!R1C1)');
  cells.setValue(2, 5, "-0,0000001€");
  cells.setFormula(3, 5, "=SUM(Ventes[Total])");
  for (let row = 1; row < 6; row++) {
    cells.setFormula(row, 6, "=RC[-1]+R1C26");
    cells.setValue(row, 6, row * 10);
  }
  cells.setFormula(1, 7, "=SEQUENCE(3)");
  cells.setValue(1, 7, 1);
  spills.set({ parent: { row: 1, column: 7 }, area: area("H2:H4"), values: [[1], [2], [3]] });
  ["Produit", "Total", "Part"].forEach((header, i) => cells.setValue(19, i + 8, header));
  cells.setValue(20, 8, "a");
  cells.setValue(20, 9, 12);
  cells.setFormula(20, 10, "=Ventes[@Total]/100");
  cells.setValue(20, 10, 0.12);
}

/** Typed columns over their whole height, an unlocked one, a styled header, a styled row. */
function formatCells(book: Book, data: Sheet): void {
  restyle(book, data, wholeColumns(1), { numberFormat: "@", locked: false });
  restyle(book, data, area("C2:C1048576"), { numberFormat: '#,##0.00\\ "€"' });
  restyle(book, data, area("D2:D1048576"), { numberFormat: "m/d/yyyy" });
  restyle(book, data, area("A1:E1"), {
    font: { bold: true, color: "#FFFFFF", name: "Arial", size: 12 },
    fill: "#1F4E79",
    borders: { bottom: { style: "medium", color: "#C00000" } },
    horizontal: "center",
    vertical: "top",
    wrapText: true,
    rotation: -45,
  });
  restyle(book, data, area("10:10"), { font: { italic: true, underline: "single" } });
  restyle(book, data, area("A12:A13"), { indent: 2, shrinkToFit: true, hidden: true });
  data.columns.sizes.set(0, 0, 32.5);
  data.columns.hidden.set(4, 4, true);
  data.rows.sizes.set(0, 0, 40);
  data.rows.hidden.set(29, 34, true);
  data.rows.hidden.set(1_048_575, 1_048_575, true);
}

function fillLists(sheet: Sheet): void {
  ["aide en numéraire", "aide en nature"].forEach((item, row) =>
    sheet.cells.setValue(row, 0, item),
  );
}
