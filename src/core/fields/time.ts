import { parseAnyDateTime } from "../python/dateutil";
import { isoparse } from "../python/isoparse";
import { compileStrptime, type ParsedDateTime } from "../python/strptime";
import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { CellValue } from "./cellValue";
import type { FieldKind } from "./fieldReader";
import { formatDateTime } from "./formatDateTime";
import { printedTime, timeOfDay } from "./moment";
import { momentReader } from "./momentReader";
import { plainText } from "./plainText";
import { dateTimeOfSerial, isoTimeOfSerial } from "./serial";

export const timeKind: FieldKind = {
  reader: (field) =>
    momentReader({
      kind: "time",
      parse: parserOf(field),
      key: timeKey,
      compare: compareTimes,
      printed: printedTime,
    }),
  cellText: (field) => (cell) => timeText(cell, field.format),
  refusal: (field, text) =>
    fault("type.time", { value: text, example: field.example, format: field.format }),
};

function parserOf(field: Field): (text: string) => ParsedDateTime | null {
  if (field.format === "default") return parseDefault;
  if (field.format === "any") return parseAnyDateTime;
  return compileStrptime(field.format) ?? (() => null);
}

function parseDefault(text: string): ParsedDateTime | null {
  return text.length >= 8 && text.charAt(5) === ":" ? isoparse(`2000-01-01T${text}`) : null;
}

const utcTime = (time: ParsedDateTime): number => timeOfDay(time) - (time.offset ?? 0);

function timeKey(time: ParsedDateTime): string {
  return `${time.offset === null ? "local" : "utc"} ${utcTime(time)}`;
}

function compareTimes(left: ParsedDateTime, right: ParsedDateTime): number {
  if ((left.offset === null) !== (right.offset === null)) return NaN;
  return utcTime(left) - utcTime(right);
}

/** A time of day is the fraction of a serial; one that also has a day keeps only its time. */
function timeText(cell: CellValue, format: string): string {
  if (typeof cell === "string" || typeof cell === "boolean") return plainText(cell);
  const serial = typeof cell === "number" ? cell : cell.serial;
  if (serial < 0) return plainText(cell);
  if (format === "default" || format === "any") return isoTimeOfSerial(serial);
  const moment = dateTimeOfSerial(1 + serial - Math.floor(serial));
  return moment ? formatDateTime(moment, format) : plainText(cell);
}
