import { FIELD_KINDS } from "../fields/fieldKinds";
import type { FieldReader } from "../fields/fieldReader";
import { parseJson, type Json } from "../python/json";
import { fault, type Fault } from "../report/fault";
import { readSchema } from "../schema/readSchema";
import type { Field } from "../schema/tableSchema";
import { CONSTRAINT_KINDS } from "./constraintKinds";
import type { CellTest } from "./constraintKind";

/** True when the item breaks the rule. */
type ItemTest = (item: Json) => boolean;

/**
 * `arrayItem`, frictionless's own: a descriptor that every item of a list must follow. One test per rule,
 * since the reference tells each broken rule once, whatever the number of items that break it.
 */
export function arrayItemTests(field: Field): (CellTest | Fault)[] {
  if (field.type !== "array" || !isFilledObject(field.arrayItem)) return [];
  const descriptor = { name: field.name, type: "any", ...field.arrayItem, arrayItem: undefined };
  const reading = readSchema({ fields: [descriptor] });
  const item = reading.ok ? reading.schema.fields[0] : undefined;
  return item ? itemTests(item, field) : [unusable(field)];
}

function itemTests(item: Field, field: Field): (CellTest | Fault)[] {
  const reader = FIELD_KINDS[item.type].reader(item);
  const isNull: ItemTest = (value) => value === null || item.missingValues.includes(String(value));
  const isRefused: ItemTest = (value) => !isNull(value) && !isRead(value, item, reader);
  const tests: (CellTest | Fault)[] = [listTest("type", isRefused, field)];
  if (item.constraints.required) tests.push(listTest("required", isNull, field));
  for (const [rule, kind] of Object.entries(CONSTRAINT_KINDS)) {
    const test = kind.compile(item, reader);
    if (test === null) continue;
    if (typeof test !== "function") return [unusable(field)];
    const isBroken: ItemTest = (value) =>
      !isNull(value) && isRead(value, item, reader) && test(textOf(value)) !== null;
    tests.push(listTest(rule, isBroken, field));
  }
  return tests;
}

function listTest(rule: string, isBroken: ItemTest, field: Field): CellTest {
  const type = rule === "type" ? "type-error" : "constraint-error";
  return (value) => {
    const items = parseJson(value);
    if (!Array.isArray(items) || !items.some(isBroken)) return null;
    return fault("constraint.arrayItem", { value, example: field.example, rule }, type);
  };
}

function isRead(value: Json, item: Field, reader: FieldReader): boolean {
  if (item.type === "any") return true;
  return typeof value === "string" ? reader.accepts(value) : reader.entryKey(value) !== null;
}

const textOf = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));

function isFilledObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && Object.keys(value).length > 0;
}

/** The reference crashes on a table that has this column. */
function unusable({ name, arrayItem }: Field): Fault {
  const found = JSON.stringify(arrayItem);
  return fault(
    "schema.invalid",
    { path: `${name}/arrayItem`, reason: "wrongKind", found },
    "error",
  );
}
