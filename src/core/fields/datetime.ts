import { parseAnyDateTime } from "../python/dateutil";
import { isoparse } from "../python/isoparse";
import { compileStrptime, type ParsedDateTime } from "../python/strptime";
import { dateTimeProposal } from "../proposals/dateProposal";
import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { CellValue } from "./cellValue";
import type { FieldKind } from "./fieldReader";
import { formatDateTime } from "./formatDateTime";
import { compareMoments, momentKey, printedDateTime } from "./moment";
import { momentReader } from "./momentReader";
import { numberText } from "./numberText";
import { plainText } from "./plainText";
import { dateTimeOfSerial } from "./serial";

export const datetimeKind: FieldKind = {
  reader: (field) =>
    momentReader({
      kind: "datetime",
      parse: parserOf(field),
      key: momentKey,
      compare: compareMoments,
      printed: printedDateTime,
    }),
  cellText: (field) => (cell) => datetimeText(cell, field.format),
  refusal: (field, text) =>
    fault("type.datetime", {
      value: text,
      example: field.example,
      format: field.format,
      proposal: dateTimeProposal(text, field.format),
    }),
};

function parserOf(field: Field): (text: string) => ParsedDateTime | null {
  if (field.format === "default") return parseDefault;
  if (field.format === "any") return parseAnyDateTime;
  return compileStrptime(field.format) ?? (() => null);
}

/** The reference asks for seconds by looking at two places of the text before reading it. */
function parseDefault(text: string): ParsedDateTime | null {
  return text.length >= 19 && text.charAt(16) === ":" ? isoparse(text) : null;
}

const ISO = "%Y-%m-%dT%H:%M:%S";

/** A worksheet knows no time zone: none is invented. */
function datetimeText(cell: CellValue, format: string): string {
  if (typeof cell === "string" || typeof cell === "boolean") return plainText(cell);
  const serial = typeof cell === "number" ? cell : cell.serial;
  const moment = dateTimeOfSerial(serial);
  if (moment === null) return numberText(serial);
  return formatDateTime(moment, format === "default" || format === "any" ? ISO : format);
}
