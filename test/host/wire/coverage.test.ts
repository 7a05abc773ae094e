import { readOfficeMembers } from "../../../src/workbench/node/officeTypings";
import type { AnyOfficeType } from "../../../src/workbench/wire/officeType";
import officeMembers from "../../../src/workbench/wire/officeMembers.json";
import { officeTypes } from "../../../src/workbench/wire/types/officeTypes";

const types = officeTypes() as unknown as Record<string, AnyOfficeType>;
const facts: Record<string, Record<string, string[]>> = officeMembers;

const isPlayed = (set: string): boolean => /^1\.(\d|1[0-4])$/.test(set);

/** Members that are not in a table: collections have `items` and `getItem`, events internal methods. */
function isPresent(typeName: string, member: string): boolean {
  const type = types[typeName];
  if (type === undefined) return false;
  if (member === "items") return type.items !== undefined;
  if (member === "getItem") return type.items?.find !== undefined;
  if (!member.startsWith("on")) return Object.hasOwn(type.members, member);
  return Object.values(type.members).some(
    (known) => known.kind === "method" && known.publicName === member,
  );
}

test("The requirement sets are those of @types/office-js", () => {
  expect(officeMembers).toEqual(readOfficeMembers());
});

/** Names that office.js itself writes instead of the public ones. */
const WIRE_NAMES = ["gridlines", "headings"];

test("Every type and member of the host bears a name of Office.js", () => {
  for (const [typeName, { members }] of Object.entries(types)) {
    const known = new Set(Object.values(facts[typeName] ?? {}).flat());
    const strange = Object.keys(members).filter(
      (name) => !name.startsWith("_") && !known.has(name) && !WIRE_NAMES.includes(name),
    );
    expect([typeName, strange]).toEqual([typeName, []]);
  }
});

/** Chart, shape, pivot and slicer types: nothing that an add-in for sheets of data would use. */
const DRAWN =
  /^(Chart|Shape|Pivot|Slicer|Line$|LineFormat|GeometricShape|GroupShape|Image$|TextFrame|TextRange|ShapeFont|.*PivotField|.*PivotHierarchy|PivotItem|Timeline|FunctionResult|Functions)/;

test("What share of ExcelApi up to 1.14 the host has (for information)", () => {
  const count = (keep: (typeName: string) => boolean) => {
    const wanted = Object.entries(facts).flatMap(([typeName, sets]) =>
      keep(typeName)
        ? Object.entries(sets).flatMap(([set, names]) =>
            isPlayed(set) ? names.map((name) => isPresent(typeName, name)) : [],
          )
        : [],
    );
    return { has: wanted.filter(Boolean).length, of: wanted.length };
  };
  const all = count(() => true);
  const data = count((typeName) => !DRAWN.test(typeName));
  console.info(`ExcelApi <= 1.14: ${all.has} of ${all.of} members`);
  console.info(`without charts, shapes, pivots, slicers, functions: ${data.has} of ${data.of}`);
  expect(data.has).toBeGreaterThan(0);
});
