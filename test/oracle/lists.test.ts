import fc from "fast-check";
import { OFFICIAL_LIST_NAMES } from "../../src/core/checks/officialLists";
import { verdictDifferences } from "./compare";
import { checkedList, entriesOf } from "./listedTables";
import { hasReference } from "./reference";

const CASES = 500;

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
