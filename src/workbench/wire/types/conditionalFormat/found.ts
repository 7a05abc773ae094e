import type { ConditionalFormat } from "../../../book/conditionalFormat";
import type { Area } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import { changeConditionalFormat } from "../../../change/rules/conditionalFormats";
import type { Batch } from "../../batch";
import { performFor } from "../../scene";
import { itemNotFound } from "../../wireError";

/** A conditional format, and the areas through which it was fetched (truth CF7). */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly id: string;
  readonly through: readonly Area[];
}

/** The format as it is now. */
export function formatOf({ sheet, id }: FormatTarget): ConditionalFormat {
  const format = sheet.traits.conditionalFormats.find((each) => each.id === id);
  if (format === undefined) throw itemNotFound();
  return format;
}

export const changeFormat = (
  { sheet, id }: FormatTarget,
  patch: Partial<Omit<ConditionalFormat, "id">>,
  { scene }: Batch,
): void => performFor(scene, changeConditionalFormat(sheet.id, id, patch));

/** The cell that relative references start from: of the range the format was fetched through. */
export function originOf({ through }: FormatTarget): { row: number; column: number } {
  const [first] = through;
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}
