import { Book } from "../../../src/workbench/book/book";
import { patchOf, styleNamed } from "../../../src/workbench/book/namedStyle";
import { DEFAULT_PAGE_LAYOUT } from "../../../src/workbench/book/pageLayout";
import type { Sheet } from "../../../src/workbench/book/sheet";
import type { StylePatch } from "../../../src/workbench/book/style";
import { tinted } from "../../../src/workbench/book/tint";
import { addNamedStyle, changeNamedStyle } from "../../../src/workbench/change/styles/namedStyles";
import { area } from "./area";

const BLUE = "#4472C4";
const tint = { base: BLUE, amount: 0.6 };

/** One look for each cell of the first column, from the first row on. */
export const LOOKS: readonly StylePatch[] = [
  { fill: "#FFFF00", hatch: "lightUp", patternColor: "#0000FF" },
  { fill: null, hatch: "gray125" },
  { fill: tinted(BLUE, 0.6), fillTint: tint },
  { font: { color: tinted(BLUE, 0.6), tint, underline: "double", script: "superscript" } },
  { font: { underline: "singleAccounting", script: "subscript" } },
  { readingOrder: "rightToLeft", autoIndent: true, horizontal: "distributed" },
  { borders: { top: { style: "thin", color: tinted(BLUE, 0.6), tint } } },
  {
    gradient: {
      ...{ kind: "linear", degree: 90, inside: [0, 0, 0, 0] },
      stops: [
        { position: 0, color: "#FFFFFF" },
        { position: 1, color: "#FF0000" },
      ],
    },
  },
];

/** A book of looks, links, groups and page breaks. */
export function looks(): Book {
  const book = new Book();
  const sheet = book.createSheet("Looks");
  book.placeSheet(sheet);
  LOOKS.forEach((look, row) => {
    sheet.cells.setValue(row, 0, `look ${row}`);
    sheet.cells.setStyles(row, 0, [book.styles.patch(0, look)]);
  });
  for (let row = 9; row < 20; row++) sheet.cells.setValue(row, 1, row);
  name(book, sheet);
  link(sheet);
  group(sheet);
  return book;
}

/** Two of Excel's own styles, one of them changed by hand since, and one that was added. */
function name(book: Book, sheet: Sheet): void {
  book.perform("api", addNamedStyle("Montant"));
  book.perform("api", changeNamedStyle("Montant", {}, { numberFormat: "0.00", fill: "#FFEECC" }));
  const give = (row: number, styleName: string, patch: StylePatch = {}) => {
    const style = styleNamed(book.traits.namedStyles, styleName);
    const named = book.styles.patch(0, style === undefined ? {} : patchOf(style));
    sheet.cells.setStyles(row, 2, [book.styles.patch(named, patch)]);
  };
  give(0, "Good");
  give(1, "Heading 1", { fill: "#FF0000" });
  give(2, "Montant");
}

function link(sheet: Sheet): void {
  sheet.cells.setValue(9, 0, "Données");
  sheet.cells.setValue(10, 0, "Ici");
  sheet.become({
    hyperlinks: [
      {
        ...{ area: area("A10"), address: "https://www.data.gouv.fr/?q=a&b", screenTip: "Un site" },
        documentReference: "",
      },
      { area: area("A11"), address: "", documentReference: "Looks!B12", screenTip: "" },
    ],
    pageLayout: {
      ...DEFAULT_PAGE_LAYOUT,
      headerFooter: {
        ...DEFAULT_PAGE_LAYOUT.headerFooter,
        ...{ oddFooter: "&C&P", scaleWithSheet: false, alignWithMargins: false },
      },
    },
    pageBreaks: { rows: [9, 14], columns: [3] },
  });
}

/** Rows 12 to 15 with 13 and 14 inside, hidden; columns D to F. */
function group({ rows, columns }: Sheet): void {
  rows.levels.set(11, 14, 1);
  rows.levels.set(12, 13, 2);
  rows.hidden.set(12, 13, true);
  columns.levels.set(3, 5, 1);
}
