import { readOfficeMembers } from "../../../src/workbench/node/officeTypings";
import type { AnyOfficeType } from "../../../src/workbench/wire/officeType";
import officeMembers from "../../../src/workbench/wire/officeMembers.json";
import { officeTypes } from "../../../src/workbench/wire/types/officeTypes";
import { sum, typeShares } from "../truths/register/officeShare";

const types = officeTypes() as unknown as Record<string, AnyOfficeType>;
const facts: Record<string, Record<string, string[]>> = officeMembers;

test("The requirement sets are those of @types/office-js", () => {
  expect(officeMembers).toEqual(readOfficeMembers());
});

/** Names that office.js itself writes instead of the public ones. */
const WIRE_NAMES = ["gridlines", "headings", "orientation"];

test("Every type and member of the host bears a name of Office.js", () => {
  for (const [typeName, { members }] of Object.entries(types)) {
    const known = new Set(Object.values(facts[typeName] ?? {}).flat());
    const strange = Object.keys(members).filter(
      (name) => !name.startsWith("_") && !known.has(name) && !WIRE_NAMES.includes(name),
    );
    expect([typeName, strange]).toEqual([typeName, []]);
  }
});

test("The host has what an add-in for sheets of data would use (docs/excel-truths.md tells the share)", () => {
  const data = sum(typeShares().filter(({ isDrawn }) => !isDrawn));
  expect(data.has / data.of).toBeGreaterThan(0.65);
});
