import type { CellValue } from "./cellValue";
import { numberText } from "./numberText";
import { isoOfSerial } from "./serial";

/** The CSV text of a cell whose field gives it no special meaning: digits without exponent, ISO dates. */
export function plainText(cell: CellValue): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return numberText(cell);
  if (typeof cell === "boolean") return cell ? "true" : "false";
  return isoOfSerial(cell.serial) ?? numberText(cell.serial);
}
