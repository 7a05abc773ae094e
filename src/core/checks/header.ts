import { strip } from "../python/space";
import { fold } from "../proposals/fold";
import type { Finding } from "../report/finding";
import { fault, locate } from "../report/fault";
import type { Field, TableSchema } from "../schema/tableSchema";

/** Labels matched with the fields of a schema, by exact name after trimming, whatever their order. */
export interface HeaderMatch {
  /** The field of each label; null for a label the schema does not have. */
  readonly fields: readonly (Field | null)[];
  readonly labels: readonly string[];
  /** Fields without a label that must have one: required, or in the primary key. */
  readonly missing: readonly Field[];
  readonly findings: readonly Finding[];
  /** Two equal labels: nothing below the header can be judged. */
  readonly isAmbiguous: boolean;
}

export function matchHeader(rawLabels: readonly string[], schema: TableSchema): HeaderMatch {
  const labels = rawLabels.map(strip);
  const byName = new Map(schema.fields.map((field) => [field.name, field]));
  const fields = labels.map((label) => byName.get(label) ?? null);
  const missing = schema.fields.filter(
    (field) => !labels.includes(field.name) && isDue(field, schema),
  );
  const match = { fields, labels, missing };
  const repeated = firstRepeated(labels);
  if (repeated !== null) {
    const finding = locate(fault("header.duplicate", { label: repeated }), null, null);
    return { ...match, findings: [finding], isAmbiguous: true };
  }
  const findings = [
    ...missing.map((field) =>
      locate(fault("header.missing", { label: field.name }), null, field.name),
    ),
    ...labels.flatMap(labelFindings),
  ];
  return { ...match, findings, isAmbiguous: false };
}

/** A blank line that stands where a file's header is expected has no label, and misses none for the reference. */
export function matchFileHeader(rawLabels: readonly string[], schema: TableSchema): HeaderMatch {
  const match = matchHeader(rawLabels, schema);
  return rawLabels.length === 0 ? { ...match, findings: [] } : match;
}

function isDue(field: Field, schema: TableSchema): boolean {
  return field.constraints.required || schema.primaryKey.includes(field.name);
}

function firstRepeated(labels: readonly string[]): string | null {
  return labels.find((label, index) => labels.indexOf(label) !== index) ?? null;
}

function labelFindings(label: string, index: number): Finding[] {
  if (label === "") return [locate(fault("header.blank", { position: index + 1 }), null, "")];
  if (!label.includes("\n")) return [];
  return [locate(fault("header.lineBreak", { label }), null, label)];
}

/**
 * What Validata tells without refusing. It compares the labels as they are written:
 * a label with outer spaces is matched, and said to be extra all the same.
 */
export function headerWarnings(labels: readonly string[], schema: TableSchema): Finding[] {
  const absent = schema.fields.filter((field) => !labels.includes(field.name));
  const names = new Set(schema.fields.map((field) => field.name));
  const extra = labels.filter((label) => !names.has(label) && strip(label) !== "");
  return [
    ...absent
      .filter((field) => !field.constraints.required)
      .map(({ name }) => locate(fault("header.missingOptional", { label: name }), null, name)),
    ...extra.map((label) => {
      const closest = closestField(label, absent);
      return locate(fault("header.extra", { label, closest }), null, label);
    }),
  ];
}

export function orderWarning(labels: readonly string[], schema: TableSchema): Finding[] {
  const names = schema.fields.map((field) => field.name);
  const sameSet = labels.length === names.length && names.every((name) => labels.includes(name));
  if (!sameSet || names.every((name, index) => labels[index] === name)) return [];
  return [locate(fault("header.order", {}), null, null)];
}

/** The absent field that this label names in another writing: case, accents, spaces, hyphens, or its title. */
function closestField(label: string, absent: readonly Field[]): string | null {
  const bare = bareName(label);
  const alike = absent.filter(
    (field) => bareName(field.name) === bare || bareName(field.title) === bare,
  );
  return alike.length === 1 ? (alike[0]?.name ?? null) : null;
}

const bareName = (text: string): string => fold(text).replace(/[ _'-]/g, "");
