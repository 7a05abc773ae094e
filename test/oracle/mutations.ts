import fc from "fast-check";
import { TEXTS } from "./descriptors";
import type { RealTable } from "./realTables";
import type { Case } from "./reference";

type Rows = readonly (readonly string[])[];
type Mutation = (rows: Rows) => Rows;

/** What hands and spreadsheets do to a right text. */
export const SLIPS: readonly ((text: string) => string)[] = [
  (text) => ` ${text}`,
  (text) => `${text} `,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(".", ","),
  (text) => text.replace(/(\d)(\d{3})\b/, "$1 $2"),
  (text) => text.replace(/^0/, ""),
  (text) => text.replace(/^(\d{4})-(\d\d)-(\d\d)/, "$3/$2/$1"),
  (text) => text.replace(/-0/g, "-"),
  (text) => text.slice(0, -1),
  (text) => text + text,
  (text) => text.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10)),
  (text) => `${text}\n`,
  (text) => text.normalize("NFD"),
  () => "",
];

const place = fc.nat(1_000);
const at = <Value>(list: readonly Value[], index: number): number => index % (list.length || 1);

function withCell(rows: Rows, row: number, column: number, change: (text: string) => string): Rows {
  const chosen = 1 + (row % Math.max(rows.length - 1, 1));
  return rows.map((texts, index) =>
    index === chosen
      ? texts.map((text, position) => (position === at(texts, column) ? change(text) : text))
      : texts,
  );
}

const slip = fc.tuple(place, place, fc.constantFrom(...SLIPS)).map(
  ([row, column, change]): Mutation =>
    (rows) =>
      withCell(rows, row, column, change),
);
const trap = fc.tuple(place, place, fc.constantFrom(...TEXTS)).map(
  ([row, column, text]): Mutation =>
    (rows) =>
      withCell(rows, row, column, () => text),
);
const repeat = place.map((row): Mutation => (rows) => [
  ...rows,
  rows[1 + (row % Math.max(rows.length - 1, 1))] ?? [],
]);
const width = fc.tuple(place, fc.constantFrom(-2, -1, 1)).map(
  ([row, change]): Mutation =>
    (rows) =>
      rows.map((texts, index) =>
        index === 1 + (row % rows.length) ? widened(texts, change) : texts,
      ),
);
const blank = fc.constant<Mutation>((rows) => [...rows, (rows[0] ?? []).map(() => "")]);
const label = fc
  .tuple(place, fc.constantFrom(...SLIPS))
  .map(([column, change]): Mutation => ([header = [], ...rows]) => [
    header.map((text, index) => (index === at(header, column) ? change(text) : text)),
    ...rows,
  ]);
const dropped = place.map(
  (column): Mutation =>
    (rows) =>
      rows.map((texts) => texts.filter((_, index) => index !== at(rows[0] ?? [], column))),
);
const moved = fc.constant<Mutation>((rows) => rows.map((texts) => texts.toReversed()));

function widened(texts: readonly string[], change: number): readonly string[] {
  return change < 0 ? texts.slice(0, change) : [...texts, "de trop"];
}

const mutation = fc.oneof(
  { weight: 12, arbitrary: slip },
  { weight: 12, arbitrary: trap },
  { weight: 1, arbitrary: repeat },
  { weight: 1, arbitrary: width },
  { weight: 1, arbitrary: blank },
  { weight: 1, arbitrary: label },
  { weight: 1, arbitrary: dropped },
  { weight: 1, arbitrary: moved },
);

/** A few rows of a real table, with a few faults that its owner could have made. */
export function mutatedTable(tables: readonly RealTable[]): fc.Arbitrary<Case> {
  return fc
    .record({
      table: fc.constantFrom(...tables),
      first: place,
      count: fc.integer({ min: 1, max: 4 }),
      mutations: fc.array(mutation, { maxLength: 8 }),
    })
    .map(({ table: { schema, rows }, first, count, mutations }) => {
      const [header = [], ...data] = rows;
      const start = first % data.length;
      const cut: Rows = [header, ...data.slice(start, start + count)];
      return { schema, rows: mutations.reduce((kept, mutate) => mutate(kept), cut) };
    });
}
