import { isChannel } from "../../../../src/workbench/host/registrations";
import type { AnyOfficeType } from "../../../../src/workbench/wire/officeType";
import officeMembers from "../../../../src/workbench/wire/officeMembers.json";
import { officeTypes } from "../../../../src/workbench/wire/types/officeTypes";

const facts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = officeMembers;

/** ExcelApi 1.1 to 1.14: what an add-in for Excel LTSC 2021 may use. */
const isPlayed = (set: string): boolean => /^1\.(\d|1[0-4])$/.test(set);

/** Charts, shapes, pivots, slicers, functions: nothing that an add-in for sheets of data would use. */
const DRAWN =
  /^(Chart|Shape|Pivot|Slicer|Line$|LineFormat|GeometricShape|GroupShape|Image$|TextFrame|TextRange|ShapeFont|.*PivotField|.*PivotHierarchy|PivotItem|Timeline|FunctionResult|Functions)/;

/** Events that the client hears on a channel of the common API, so that no member registers them. */
const CHANNEL_OF: Readonly<Record<string, string>> = {
  "Binding.onDataChanged": "bindingDataChanged",
  "Binding.onSelectionChanged": "bindingSelectionChanged",
  "SettingCollection.onSettingsChanged": "settingsChanged",
  "Workbook.onSelectionChanged": "documentSelectionChanged",
};

/** How many members of a type there are up to ExcelApi 1.14, and which of them the host has. */
export interface TypeShare {
  readonly name: string;
  readonly of: number;
  readonly has: number;
  readonly lacks: readonly string[];
  readonly isDrawn: boolean;
}

/** Members that are not in a table: collections have `items` and `getItem`, events internal methods. */
export function isPresent(type: AnyOfficeType | undefined, member: string): boolean {
  if (type === undefined) return false;
  if (member === "items") return type.items !== undefined;
  if (isChannel(`1_${CHANNEL_OF[`${type.name}.${member}`] ?? ""}`)) return true;
  if (isChannel(CHANNEL_OF[`${type.name}.${member}`] ?? "")) return true;
  if (member === "getItem" && type.items?.find !== undefined) return true;
  if (Object.hasOwn(type.members, member)) return true;
  return Object.values(type.members).some(
    (known) => known.kind === "method" && known.publicName === member,
  );
}

/** Every type of Office.js with members up to ExcelApi 1.14, by name. */
export function typeShares(): TypeShare[] {
  const types = officeTypes() as unknown as Record<string, AnyOfficeType>;
  return Object.keys(facts)
    .toSorted()
    .map((name) => {
      const members = Object.entries(facts[name] ?? {}).flatMap(([set, names]) =>
        isPlayed(set) ? names : [],
      );
      const lacks = members.filter((member) => !isPresent(types[name], member));
      const of = members.length;
      return { name, of, has: of - lacks.length, lacks, isDrawn: DRAWN.test(name) };
    })
    .filter(({ of }) => of > 0);
}

/** Members that the host has, and members that there are. */
export const sum = (shares: readonly TypeShare[]): { readonly has: number; readonly of: number } =>
  shares.reduce((total, { has, of }) => ({ has: total.has + has, of: total.of + of }), {
    has: 0,
    of: 0,
  });
