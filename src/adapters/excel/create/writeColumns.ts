import { columnLetters, LAST_ROW } from "../../../core/sheetPlan/address";
import type { CellRule, ColumnPlan, SheetPlan } from "../../../core/sheetPlan/sheetPlan";
import type { SheetWords } from "../../../app/ports/sheetHost";
import type { ColumnWording } from "../../../app/ports/sheetWording";
import { clip, LIMITS } from "./clip";
import { columnRuns, type ColumnRun } from "./columnRuns";
import { fillFormat } from "./fillFormat";
import { nativeRule } from "./nativeRule";

/**
 * Types every column over its whole length: a format on the column itself weighs nothing in the file
 * and holds for rows that do not exist yet. Rules and messages go from row 2 to the last one.
 */
export function writeColumns(
  sheet: Excel.Worksheet,
  { columns }: SheetPlan,
  words: SheetWords,
  listSources: ReadonlyMap<string, string>,
): void {
  writeFormats(sheet, columns);
  const last = columnLetters(columns.length - 1);
  sheet
    .getRange(`A2:${last}${LAST_ROW + 1}`)
    .untrack()
    .dataValidation.clear();
  columns.forEach((column, index) => {
    const letters = columnLetters(index);
    const cells = sheet.getRange(`${letters}2:${letters}${LAST_ROW + 1}`).untrack();
    const source = listSources.get(column.field) ?? "";
    writeRule(cells.dataValidation, column, `${letters}2`, source, words.columns[column.field]);
  });
}

function writeFormats(sheet: Excel.Worksheet, columns: readonly ColumnPlan[]): void {
  const whole = ({ from, to }: ColumnRun): Excel.Range => sheet.getRange(`${from}:${to}`).untrack();
  for (const run of columnRuns(columns, ({ numberFormat }) => numberFormat))
    fillFormat(whole(run), run.column.numberFormat);
  for (const run of columnRuns(columns, ({ alignment }) => alignment))
    whole(run).format.horizontalAlignment = run.column.alignment;
  for (const run of columnRuns(columns, ({ width }) => width))
    whole(run).format.columnWidth = points(run.column.width);
}

/** The cells are clear: then the rule, then its messages; another order is refused (truth DV23). */
function writeRule(
  validation: Excel.DataValidation,
  { rule }: ColumnPlan,
  firstCell: string,
  listSource: string,
  wording: ColumnWording | undefined,
): void {
  if (rule) validation.rule = nativeRule(rule, firstCell, listSource);
  if (!wording) return;
  validation.prompt = {
    showPrompt: true,
    title: clip(wording.promptTitle, LIMITS.title),
    message: clip(wording.prompt, LIMITS.prompt),
  };
  if (rule)
    validation.errorAlert = {
      showAlert: !isSuggestion(rule),
      style: "Stop",
      title: clip(wording.alertTitle, LIMITS.title),
      message: clip(wording.alert, LIMITS.alert),
    };
}

/** Without an alert anything goes in (truth DV14): the list proposes, the check judges. */
function isSuggestion(rule: CellRule): boolean {
  return rule.kind === "list" && rule.suggestsOnly === true;
}

/** A character of the default font is 7 pixels, a cell has 5 around it, a pixel is 0.75 point. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
