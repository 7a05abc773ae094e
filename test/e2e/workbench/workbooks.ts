import { wholeColumns } from "../../../src/workbench/book/area";
import { Book } from "../../../src/workbench/book/book";
import type { ConditionalFormat } from "../../../src/workbench/book/conditionalFormat";
import { DEFAULT_VALIDATION } from "../../../src/workbench/book/validation";
import type {
  AlertStyle,
  Validation,
  ValidationRule,
} from "../../../src/workbench/book/validation";
import { typeText } from "../../../src/workbench/gesture/typeText";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";

const rule = (
  column: number,
  what: ValidationRule,
  style: AlertStyle,
  words: { readonly title: string; readonly message: string },
): Validation => ({
  ...DEFAULT_VALIDATION,
  areas: [wholeColumns(column)],
  rule: what,
  prompt: { show: true, ...words },
  alert: { show: true, style, ...words },
});

const negative: ConditionalFormat = {
  id: "{00000000-0000-0000-0001-000000000001}",
  areas: [wholeColumns(1)],
  rule: { type: "cellValue", operator: "lessThan", formula1: "=0" },
  look: { font: { bold: true, color: "#C00000" }, fill: "#FFE5E0" },
  stopIfTrue: false,
};

/**
 * A workbook with rules: A a list, B an amount (stop), C a length (warning), D free; a negative
 * amount stands out; the first row is frozen; one note, one hidden sheet.
 */
export function ruledWorkbook(): Uint8Array {
  const book = new Book("fr-FR");
  const sheet = book.createSheet("Saisie");
  const hidden = book.createSheet("Nomenclature");
  book.placeSheet(sheet);
  book.placeSheet(hidden);
  ["nature", "montant", "libellé", "note"].forEach((text, column) =>
    typeText(book, sheet, { row: 0, column }, text),
  );
  hidden.become({ visibility: "Hidden" });
  sheet.become({
    freeze: { rows: 1, columns: 0 },
    validations: [
      rule(
        0,
        { type: "list", source: { items: "oui,non,sans objet" }, inCellDropDown: true },
        "stop",
        {
          title: "Nature",
          message: "Choisissez dans la liste.",
        },
      ),
      rule(1, { type: "decimal", operator: "greaterThan", formula1: "=-1000" }, "stop", {
        title: "Montant",
        message: "Saisissez un nombre.",
      }),
      rule(2, { type: "textLength", operator: "lessThan", formula1: "=10" }, "warning", {
        title: "Libellé",
        message: "Neuf caractères au plus.",
      }),
    ],
    conditionalFormats: [negative],
    notes: [{ row: 1, column: 3, text: "À relire", author: "Zoé", visible: false }],
  });
  return writeXlsx(book);
}
