import type { FindingMessagesOf } from "../findingMessages";
import { agreed, allOf, phrase, quoted } from "./grammar";

const columns = (fields: readonly string[]): string =>
  phrase`${agreed(fields.length, { one: "column", other: "columns" })} ${allOf(fields)}`;

export const rowFindings: FindingMessagesOf<"row"> = {
  "row.blank": () => ({
    reason: phrase`The row is empty in the middle of the table.`,
    remedy: phrase`Delete the row, or fill it in.`,
  }),
  "row.extraCell": ({ value, position }) => ({
    reason: phrase`Cell ${position} of the row is outside the table: ${quoted(value)}.`,
    remedy: phrase`Move this value under a header, or clear it.`,
  }),
  "row.missingCell": () => ({
    reason: phrase`The row has fewer cells than the header.`,
    remedy: phrase`Complete the row up to the last column, even with empty cells.`,
  }),
  "row.primaryKeyEmpty": ({ fields }) => ({
    reason: phrase`Nothing tells this row from the others: ${columns(fields)} ${agreed(fields.length, { one: "is", other: "are" })} empty.`,
    remedy: phrase`Fill in ${columns(fields)}.`,
  }),
  "row.primaryKeyRepeated": ({ fields, firstRow }) => ({
    reason: phrase`The row repeats row ${firstRow} for ${columns(fields)}.`,
    remedy: phrase`Delete the duplicate row, or correct what tells it apart.`,
  }),
  "row.foreignKey": ({ fields, values }) => ({
    reason: phrase`${allOf(values)} does not exist where ${columns(fields)} must find it.`,
    remedy: phrase`Choose a value that is already in the table, or first add the row that holds it.`,
  }),
};
