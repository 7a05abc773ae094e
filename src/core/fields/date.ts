import { dateProposal } from "../proposals/dateProposal";
import { isoDate, type CalendarDate } from "../python/calendar";
import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { CellValue } from "./cellValue";
import { dateParser, isIsoDate, isoDayKey } from "./dateParser";
import type { FieldKind, FieldReader } from "./fieldReader";
import { formatDateTime } from "./formatDateTime";
import { numberText } from "./numberText";
import { plainText } from "./plainText";
import { dateTimeOfSerial, isoOfSerial } from "./serial";

export const dateKind: FieldKind = {
  reader: dateReader,
  cellText: (field) => (cell) => dateText(cell, field.format),
  refusal: (field, text) =>
    fault("type.date", {
      value: text,
      example: field.example,
      format: field.format,
      proposal: dateProposal(text, field.format),
    }),
};

export function isIsoFormat(format: string): boolean {
  return format === "default" || format === "any" || format === "%Y-%m-%d";
}

function dateReader(field: Field): FieldReader {
  const parse = dateParser(field.format);
  const isIso = isIsoFormat(field.format) ? isIsoDate : (): boolean => false;
  const day = (text: string): number => (isIso(text) ? isoDayKey(text) : dayKey(parse(text)));
  const readEntry = (entry: unknown): CalendarDate | null =>
    typeof entry === "string" ? parse(entry) : null;
  return {
    accepts: (text) => isIso(text) || parse(text) !== null,
    isQuick: isIsoFormat(field.format),
    key: (text) => printed(parse(text)),
    entryKey: (entry) => {
      const date = readEntry(entry);
      return date && isoDate(date);
    },
    orderAgainst: (bound) => {
      const limit = readEntry(bound);
      return limit && ((text) => day(text) - dayKey(limit));
    },
    length: () => 0,
    value: (text) => ({ kind: "date", printed: printed(parse(text)) }),
  };
}

const printed = (date: CalendarDate | null): string => (date ? isoDate(date) : "");

const dayKey = (date: CalendarDate | null): number =>
  date ? date.year * 10_000 + date.month * 100 + date.day : NaN;

/**
 * A number in a date column is a date for Excel, except where the format keeps only the year:
 * there `2024` was typed as a year, and a date shown as a date still gives its year.
 */
function dateText(cell: CellValue, format: string): string {
  if (typeof cell === "string" || typeof cell === "boolean") return plainText(cell);
  if (typeof cell === "number" && !format.includes("%d") && !isIsoFormat(format)) {
    return numberText(cell);
  }
  const serial = typeof cell === "number" ? cell : cell.serial;
  const moment = dateTimeOfSerial(serial);
  const iso = isoOfSerial(serial);
  if (moment === null || iso === null) return iso ?? numberText(serial);
  const hasTime = iso.length !== "2024-01-01".length;
  return hasTime || isIsoFormat(format) ? iso : formatDateTime(moment, format);
}
