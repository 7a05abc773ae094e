import fc from "fast-check";
import { TEXTS } from "./descriptors";
import { SLIPS } from "./mutations";
import { officialDescriptors } from "./realTables";
import type { Case } from "./reference";

interface RealField {
  readonly name: string;
  readonly example?: unknown;
  readonly examples?: unknown;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** What is only said of a column changes no verdict. */
const WORDS = ["name", "title", "description"];

/** Each shape of column of the real schemas, alone, with texts at the edge of what it takes. */
export function realFields(texts: number, seed: number): Case[] {
  const distinct = new Map<string, Case>();
  for (const { fields = [], missingValues } of officialDescriptors())
    for (const field of fields as readonly RealField[]) {
      const schema = { fields: [field], ...(missingValues ? { missingValues } : {}) };
      const shape = JSON.stringify(schema, (key, value: unknown) =>
        WORDS.includes(key) ? undefined : value,
      );
      const drawn = fc.sample(textFor(field), { numRuns: texts, seed: seed + distinct.size });
      if (!distinct.has(shape))
        distinct.set(shape, { schema, rows: [[field.name], ...drawn.map((text) => [text])] });
    }
  return [...distinct.values()];
}

function textFor(field: RealField): fc.Arbitrary<string> {
  const near = fc.constantFrom(...seeds(field));
  const slipped = fc.tuple(near, fc.constantFrom(...SLIPS)).map(([text, slip]) => slip(text));
  return fc.oneof(
    { weight: 3, arbitrary: near },
    { weight: 4, arbitrary: slipped },
    { weight: 2, arbitrary: fc.constantFrom(...TEXTS) },
    ...matching(field),
  );
}

function seeds({
  example,
  examples,
  trueValues = [],
  falseValues = [],
  constraints = {},
}: RealField): string[] {
  const listed = Array.isArray(constraints["enum"]) ? constraints["enum"] : [];
  const bounds = ["minimum", "maximum"].flatMap((name) => around(constraints[name]));
  const lengths = ["minLength", "maxLength"].flatMap((name) => longAs(constraints[name]));
  const shown = [example, examples].flat().flatMap((value) => (value === undefined ? [] : [value]));
  const values = [...shown, ...listed, ...trueValues, ...falseValues, ...bounds, ...lengths, "1"];
  return values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
}

function around(bound: unknown): unknown[] {
  if (typeof bound === "number") return [bound - 1, bound, bound + 1, bound + 0.1];
  return bound === undefined ? [] : [bound];
}

function longAs(length: unknown): string[] {
  if (typeof length !== "number") return [];
  return [-1, 0, 1].map((more) => "x".repeat(Math.max(length + more, 0)));
}

/** Texts that the pattern takes, where it is written as JavaScript writes it. */
function matching({
  constraints,
}: RealField): { weight: number; arbitrary: fc.Arbitrary<string> }[] {
  const pattern = constraints?.["pattern"];
  if (typeof pattern !== "string") return [];
  try {
    const texts = fc.stringMatching(new RegExp(`^(?:${pattern})$`));
    const slipped = fc.tuple(texts, fc.constantFrom(...SLIPS)).map(([text, slip]) => slip(text));
    return [{ weight: 4, arbitrary: fc.oneof(texts, slipped) }];
  } catch {
    return [];
  }
}
