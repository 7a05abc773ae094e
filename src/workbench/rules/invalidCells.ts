import { cellCount, intersect } from "../book/area";
import type { Book } from "../book/book";
import type { Area, Cell } from "../book/grid";
import type { Sheet } from "../book/sheet";
import { usedArea } from "../book/usedArea";
import type { Validation } from "../book/validation";
import { coveringValidations } from "./coverage";
import { makeJudge } from "./judge";

/** The cells of the areas that break their rule, however their values came (DV17, DV19, DV20). */
export function invalidCells(book: Book, sheet: Sheet, areas: readonly Area[]): Cell[] {
  const used = usedArea(sheet, true);
  if (used === null) return [];
  return coveringValidations(sheet, areas).validations.flatMap((validation) =>
    validation.areas
      .flatMap((area) => areas.map((asked) => intersect(area, asked)))
      .map((part) => (part === null ? null : intersect(part, used)))
      .flatMap((part) => (part === null ? [] : breaches(book, sheet, validation, part))),
  );
}

function breaches(book: Book, sheet: Sheet, validation: Validation, area: Area): Cell[] {
  const judge = makeJudge(book, validation);
  const cells: Cell[] = [];
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      const place = { sheet, row, column };
      if (!judge(sheet.value(row, column), place)) cells.push({ row, column });
    }
  }
  return cells;
}

/** `DataValidation.valid`: true for all valid, false for none, `null` for some (DV17). */
export function areValid(book: Book, sheet: Sheet, areas: readonly Area[]): boolean | null {
  const invalid = invalidCells(book, sheet, areas).length;
  if (invalid === 0) return true;
  const cells = areas.reduce((sum, area) => sum + cellCount(area), 0);
  return invalid === cells ? false : null;
}
