/**
 * What a worksheet cell gives a field, before it becomes CSV text.
 * Dates in date columns arrive as serial numbers; a date in a text column arrives as `DateSerial`,
 * because only the cell's number format tells it from a number.
 */
export type CellValue = string | number | boolean | DateSerial;

/** A cell shown as a date: OADate serial, 1900 system, fractions are times. */
export interface DateSerial {
  readonly serial: number;
}
