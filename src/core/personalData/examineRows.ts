import { currentCheckName } from "../checks/checkNames";
import type { Field, FieldType, TableSchema } from "../schema/tableSchema";
import { askedKinds } from "./askedKinds";
import { beneficiary } from "./beneficiary";
import { email } from "./email";
import { iban } from "./iban";
import { nir } from "./nir";
import type { PersonalHit, TextDetector } from "./personalHit";
import { personName } from "./personName";
import { phone } from "./phone";
import { postalAddress } from "./postalAddress";

const DETECTORS: readonly TextDetector[] = [email, phone, nir, iban, postalAddress, personName];

/** Amounts, dates, places and yes or no say nothing of these kinds. */
const TEXT_TYPES: ReadonlySet<FieldType> = new Set(["string", "any", "array", "object"]);

type Row = readonly string[];
type RowHit = Omit<PersonalHit, "row">;

/** What was found of rows already read: after an edit or a decision only the rows that changed are read again. */
const KNOWN = new WeakMap<TableSchema, WeakMap<Row, readonly RowHit[]>>();

/**
 * What may name a person in the rows that would leave, row by row.
 * @param rows texts as published, in the schema's order, the header left out; none is changed in place.
 */
export function examineRows(schema: TableSchema, rows: readonly Row[]): PersonalHit[] {
  const known = KNOWN.get(schema) ?? new WeakMap<Row, readonly RowHit[]>();
  KNOWN.set(schema, known);
  const search = rowSearch(schema);
  return rows.flatMap((texts, row) => {
    const hits = known.get(texts) ?? search(texts);
    known.set(texts, hits);
    return hits.map((hit) => ({ ...hit, row }));
  });
}

function rowSearch(schema: TableSchema): (texts: Row) => readonly RowHit[] {
  const columns = examinedColumns(schema);
  const receiver = beneficiary(schema);
  return (texts) => {
    const hits: RowHit[] = columns.flatMap(({ field, column, detectors }) =>
      hitsOf(texts[column] ?? "", detectors).map((hit) => ({ ...hit, field })),
    );
    const person = receiver?.find(texts);
    if (receiver && person) hits.push({ ...person, field: receiver.field });
    return hits;
  };
}

interface ExaminedColumn {
  readonly field: string;
  readonly column: number;
  readonly detectors: readonly TextDetector[];
}

function examinedColumns(schema: TableSchema): ExaminedColumn[] {
  return schema.fields.flatMap((field, column) => {
    if (!isFreeText(field, schema)) return [];
    const asked = askedKinds(field, schema);
    const detectors = DETECTORS.filter(({ kind }) => !asked.has(kind));
    return [{ field: field.name, column, detectors }];
  });
}

/** A list of allowed words, a SIRET or a SIREN leave no room for a person. */
function isFreeText({ name, type, constraints }: Field, { customChecks }: TableSchema): boolean {
  if (!TEXT_TYPES.has(type) || constraints.enum) return false;
  return !customChecks.some(
    (check) => NUMBER_CHECKS.has(currentCheckName(check.name)) && check.params["column"] === name,
  );
}

const NUMBER_CHECKS: ReadonlySet<string> = new Set(["siret", "siren"]);

/** In no text that anybody types, and no detector reads it. */
const GAP = "\u0000";

/**
 * The same value twice in a cell is one hit. What was found is put aside and the rest is read again: digits that follow
 * a telephone hide it until they are gone, and masking them would uncover it.
 */
function hitsOf(
  text: string,
  detectors: readonly TextDetector[],
): Pick<PersonalHit, "kind" | "value">[] {
  if (text === "") return [];
  const hits = detectors.flatMap(({ kind, find }) =>
    [...new Set(find(text))].map((value) => ({ kind, value })),
  );
  if (hits.length === 0) return [];
  const rest = hits.reduce((left, { value }) => left.replaceAll(value, GAP), text);
  return [...hits, ...hitsOf(rest, detectors)];
}
