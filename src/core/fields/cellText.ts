import type { Field } from "../schema/tableSchema";
import type { CellValue } from "./cellValue";
import { FIELD_KINDS } from "./fieldKinds";

/** The canonical CSV text of a worksheet cell: the text that is judged, and the text that is published. */
export function cellText(field: Field, cell: CellValue): string {
  return FIELD_KINDS[field.type].cellText(field)(cell);
}
