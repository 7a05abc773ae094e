import { intersect } from "../../book/area";
import type { Area, Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { usedArea } from "../../book/usedArea";
import { boolean, oneOf, record } from "../argument";
import type { Batch } from "../batch";
import { displayText } from "../../typing/displayText";
import { invalidArgument } from "../wireError";

export interface Search {
  readonly matchCase: boolean;
  readonly completeMatch: boolean;
  readonly direction: "Forward" | "Backwards";
}

const OPTIONS = ["matchCase", "completeMatch", "searchDirection"];

/** `Excel.SearchCriteria` and its kin; unknown options are refused by name. */
export function readSearch(raw: unknown): Search {
  const given = raw === null || raw === undefined ? {} : record(raw);
  const unknown = Object.keys(given).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) throw invalidArgument(`There is no search option ${unknown}.`);
  const flag = (name: string) => given[name] != null && boolean(given[name]);
  const direction =
    given.searchDirection == null
      ? "Forward"
      : oneOf(["Forward", "Backwards"] as const)(given.searchDirection);
  return { matchCase: flag("matchCase"), completeMatch: flag("completeMatch"), direction };
}

/** Wildcards as Excel's own search has them: `*`, `?`, and `~` before one meant as itself. */
export function matcher(text: string, { matchCase, completeMatch }: Search): RegExp {
  const pattern = text.replace(/~([*?~])|([*?])|[\\^$.+()[\]{}|/-]/g, (mark, escaped, wild) => {
    if (escaped !== undefined) return `\\${String(escaped)}`;
    if (wild !== undefined) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
    return `\\${mark}`;
  });
  const flags = matchCase ? "u" : "iu";
  return new RegExp(completeMatch ? `^${pattern}$` : pattern, flags);
}

/** The cells of an area whose shown text matches, row by row. */
export function findCells(sheet: Sheet, area: Area, pattern: RegExp, { scene }: Batch): Cell[] {
  const used = usedArea(sheet, true);
  const part = used === null ? null : intersect(used, area);
  const cells: Cell[] = [];
  if (part === null) return cells;
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      const { numberFormat } = sheet.style(row, column);
      const text = displayText(sheet.value(row, column), numberFormat, scene.book.locale);
      if (text !== "" && pattern.test(text)) cells.push({ row, column });
    }
  }
  return cells;
}
