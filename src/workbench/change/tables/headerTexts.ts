import type { Area } from "../../book/grid";
import { CellError } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";

/** The texts of the first row of an area, `""` for blank cells. */
export const headerTexts = (sheet: Sheet, area: Area): string[] =>
  (sheet.values({ ...area, bottom: area.top })[0] ?? []).map((value) =>
    value instanceof CellError ? value.code : String(value ?? ""),
  );
