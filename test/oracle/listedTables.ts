import fc from "fast-check";
import { OFFICIAL_LISTS } from "../../src/adapters/catalogue/officialLists";
import { listEntries, OFFICIAL_LIST_NAMES } from "../../src/core/checks/officialLists";
import type { OfficialListName } from "../../src/core/checks/officialLists";

const SLIPS: readonly ((entry: string) => string)[] = [
  (entry) => entry,
  (entry) => entry,
  (entry) => entry.toUpperCase(),
  (entry) => entry.toLowerCase(),
  (entry) => ` ${entry}`,
  (entry) => entry.replaceAll("-", " "),
  (entry) => entry.normalize("NFD"),
  (entry) => entry.slice(1),
  (entry) => `${entry}A`,
  (entry) => `${entry}Z`,
  (entry) => `${entry}a`,
  () => "",
  () => "75056",
  () => "😀75A",
];

/** Every entry that one edition has and not another is worth asking. */
export function entriesOf(name: OfficialListName): readonly string[] {
  const list = OFFICIAL_LISTS[name];
  if (!list) throw new Error(`No list ${name}`);
  const editions = list.editions.map((year) => [...listEntries(list, year)]);
  return editions.length === 0 ? [...listEntries(list, null)] : editions.flat();
}

const ENTRIES = new Map(OFFICIAL_LIST_NAMES.map((name) => [name, entriesOf(name)]));
const cog = fc.constantFrom<unknown>("2023", "2024", "latest", "2023", "2024", "latest", "2022", 2023, undefined); // prettier-ignore
const type = fc.constantFrom("string", "string", "string", "any", "integer", "date", "array");

/** One column checked by a list, with values that are in it or nearly so. */
export const checkedList = fc
  .record({ name: fc.constantFrom(...OFFICIAL_LIST_NAMES), cog, type, hasOptions: fc.nat(19) })
  .chain(({ name, cog: edition, type: fieldType, hasOptions }) => {
    const entry = fc.constantFrom(...(ENTRIES.get(name) ?? []));
    const value = fc.tuple(entry, fc.constantFrom(...SLIPS)).map(([text, slip]) => slip(text));
    const options = hasOptions === 0 ? {} : undefined;
    const checks = [{ name, params: { column: "a", cog: edition, options } }];
    const fields = [{ name: "a", type: fieldType }, { name: "b" }];
    const schema: unknown = JSON.parse(JSON.stringify({ fields, custom_checks: checks }));
    return fc.array(value, { minLength: 1, maxLength: 12 }).map((values) => ({
      schema,
      rows: [["a", "b"], ...values.map((text) => [text, "x"])],
    }));
  });
