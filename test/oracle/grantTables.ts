import fc from "fast-check";
import { readFileSync } from "node:fs";
import type { Case } from "./reference";

const schema: unknown = JSON.parse(readFileSync("schemas/scdl-subventions.json", "utf8"));
const RIGHT_ROW = [
  "Commune de Valbrune",
  "21099990000017",
  "2025-03-18",
  "DEL-2025-014",
  "Club nautique",
  "90012345600015",
  "",
  "Achat de deux voiliers",
  "12500.50",
  "aide en numéraire",
  "unique",
  "2025-04-30",
  "",
  "non",
  "1",
  "",
];
const NAMES = (schema as { fields: { name: string }[] }).fields.map(({ name }) => name);

/** Texts that tell readers apart. */
const TRAPS = [
  "", " ", "\u00a0", "0", "1", "-1", "1.0", "1e3", "1_000", "1,5", "1 000", "NaN", "inf", "１２", "1.000000000000000000001",
  "0.00999999999999999999", "oui", "Oui", "non ", "VRAI", "2025-1-1", "2025-02-30", " 2025-01-01", "18/03/2025",
  "2025-01-01/2025-12-31", "2025-01-01\n", "W123456789", "w123456789", "W12345678９", "21099990000017", "2109999000001",
  "210 999 900 00017", "210-999-900-00017", "35600000000048", "35600000049837", "356000000", "00000000000000",
  "aide en nature", "Aide en nature", "aide en nature ", "123456", "é".repeat(256), "😀".repeat(256), "😀".repeat(257), "NA", "#N/A", "a\nb", '"', "\ufeff",
]; // prettier-ignore

const trapped = fc
  .array(fc.tuple(fc.nat(NAMES.length - 1), fc.constantFrom(...TRAPS)), { maxLength: 4 })
  .map((changes) => {
    const row = [...RIGHT_ROW];
    for (const [position, text] of changes) row[position] = text;
    return row;
  });
const cut = fc
  .tuple(trapped, fc.nat(18))
  .map(([row, length]) => [...row, "x", "y"].slice(0, length));
const blank = fc.constant(NAMES.map(() => ""));
const mutatedRow = fc.oneof(
  { weight: 8, arbitrary: trapped },
  { weight: 1, arbitrary: cut },
  { weight: 1, arbitrary: blank },
);

const LABEL_CHANGES: readonly ((label: string) => string)[] = [
  (label) => label.toUpperCase(),
  (label) => ` ${label} `,
  (label) => `${label}2`,
  () => "",
  (label) => `${label}\n`,
  (label) => label.replace(/^(..)/, "$1\n"),
  () => "montant",
];
const header = fc
  .array(fc.tuple(fc.nat(NAMES.length - 1), fc.constantFrom(...LABEL_CHANGES)), { maxLength: 2 })
  .map((changes) => {
    const labels = [...NAMES];
    for (const [position, change] of changes) labels[position] = change(labels[position] ?? "");
    return labels;
  });

/** A few rows of grants, with texts that tell readers apart. */
export const mutatedGrants: fc.Arbitrary<Case> = fc
  .array(mutatedRow, { minLength: 1, maxLength: 5 })
  .map((rows) => ({ schema, rows: [NAMES, ...rows] }));

/** Right grants under labels that were tampered with. */
export const mutatedHeader: fc.Arbitrary<Case> = header.map((labels) => ({
  schema,
  rows: [labels, RIGHT_ROW, RIGHT_ROW],
}));
