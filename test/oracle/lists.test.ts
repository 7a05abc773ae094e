import fc from "fast-check";
import { OFFICIAL_LISTS } from "../../src/adapters/catalogue/officialLists";
import { listEntries, OFFICIAL_LIST_NAMES } from "../../src/core/checks/officialLists";
import type { OfficialListName } from "../../src/core/checks/officialLists";
import { verdictDifferences } from "./compare";
import { hasReference } from "./reference";

const CASES = 500;

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
function entriesOf(name: OfficialListName): readonly string[] {
  const list = OFFICIAL_LISTS[name];
  if (!list) throw new Error(`No list ${name}`);
  const editions = list.editions.map((year) => [...listEntries(list, year)]);
  return editions.length === 0 ? [...listEntries(list, null)] : editions.flat();
}

const ENTRIES = new Map(OFFICIAL_LIST_NAMES.map((name) => [name, entriesOf(name)]));
const cog = fc.constantFrom<unknown>("2023", "2024", "latest", "2023", "2024", "latest", "2022", 2023, undefined); // prettier-ignore
const type = fc.constantFrom("string", "string", "string", "any", "integer", "date", "array");

const checkedList = fc
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

it(`gives Validata's errors on ${CASES} tables checked by official lists`, () => {
  if (!hasReference()) return;
  expect(verdictDifferences(fc.sample(checkedList, { numRuns: CASES, seed: 11 }))).toEqual([]);
}, 600_000);

it("has every entry of every edition, and no other", () => {
  if (!hasReference()) return;
  const cases = OFFICIAL_LIST_NAMES.flatMap((name) => {
    const suffix = name === "code-fantoir" ? "A" : "";
    const rows = [["a"], ...entriesOf(name).map((entry) => [entry + suffix])];
    return ["2023", "2024", "latest"].map((edition) => ({
      schema: {
        fields: [{ name: "a" }],
        custom_checks: [{ name, params: { column: "a", cog: edition } }],
      },
      rows,
    }));
  });
  expect(verdictDifferences(cases)).toEqual([]);
}, 600_000);
