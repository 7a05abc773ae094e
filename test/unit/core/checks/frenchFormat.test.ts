import { OFFICIAL_LISTS } from "../../../../src/adapters/catalogue/officialLists";
import { neededLists } from "../../../../src/adapters/catalogue/neededLists";
import { checkTexts } from "../../../../src/core/engine/checkTexts";
import { compileSchema } from "../../../../src/core/engine/compiledSchema";
import type { Finding } from "../../../../src/core/report/finding";
import { schemaOf } from "../schemaOf";

function findings(name: string, params: object, values: readonly string[]): readonly Finding[] {
  const schema = schemaOf({
    fields: [{ name: "a" }],
    custom_checks: [{ name, params: { column: "a", ...params } }],
  });
  const rows = [["a"], ...values.map((value) => [value])];
  return checkTexts(compileSchema(schema, "file", OFFICIAL_LISTS), rows).findings;
}

const refused = (name: string, params: object, values: readonly string[]): string[] =>
  findings(name, params, values).flatMap(({ code, params: found }) =>
    code === "check.frenchFormat" ? [found.value] : [`${code}`],
  );

const latest = { cog: "latest" };

it.each([
  ["commune", latest, ["Rennes", "Saint-Malo"], ["rennes", "Saint Malo", "Paris 1"]],
  ["code-commune-insee", latest, ["35238", "2A004"], ["35000", "2a004", "1001"]],
  ["code-postal", {}, ["35000", "97400"], ["35238", "3500"]],
  ["departement", { cog: "2024" }, ["Ille-et-Vilaine"], ["Ille et Vilaine"]],
  ["numero-departement", latest, ["01", "2A", "974"], ["1", "20", "974 "]],
  ["region", { cog: "2023" }, ["Bretagne"], ["BRETAGNE"]],
  ["code-region", latest, ["53"], ["5", "10"]],
  ["pays", { cog: "2024" }, ["Belgique"], ["belgique"]],
  ["code-pays-iso2", latest, ["BE"], ["be", "ZZ"]],
  ["code-pays-iso3", latest, ["BEL"], ["BE"]],
  ["code-fantoir", {}, ["0001A"], ["0001", "0001a", "0001AB"]],
])("%s: accepts what is in the list, refuses the rest", (name, params, right, wrong) => {
  expect(refused(name, params, right)).toEqual([]);
  expect(refused(name, params, wrong)).toEqual(wrong);
});

it("proposes the entry that differs by case, accents, hyphens or lost zeros", () => {
  const closest = (name: string, value: string): unknown => {
    const [found] = findings(name, latest, [value]);
    return found?.code === "check.frenchFormat" ? found.params.closest : found?.code;
  };
  expect(closest("region", "ile de france")).toBe("Île-de-France");
  expect(closest("code-commune-insee", "1001")).toBe("01001");
  expect(closest("departement", "Bretagne")).toBeNull();
});

it.each([
  ["commune", {}],
  ["commune", { cog: "2022" }],
  ["commune", { cog: 2024 }],
  ["pays", { cog: "2023" }],
  ["code-postal", { options: {} }],
])("%s: a declaration with %j is told at the end of the report", (name, params) => {
  expect(findings(name, params, ["x"]).map(({ type }) => type)).toEqual(["check-error"]);
});

it("tells a check as unknown when its list is not at hand", () => {
  const schema = schemaOf({
    fields: [{ name: "a" }],
    custom_checks: [{ name: "code-postal", params: { column: "a" } }],
  });
  const { findings: found } = checkTexts(compileSchema(schema, "file", {}), [["a"], ["x"]]);
  expect(found.map(({ code }) => code)).toEqual(["schema.unknownCheck"]);
});

it("fetches the lists only for a schema that needs one", async () => {
  const plain = schemaOf({ fields: [{ name: "a" }] });
  expect(await neededLists(plain)).toEqual({});
  const listed = { ...plain, customChecks: [{ name: "pays", params: { column: "a" } }] };
  expect(await neededLists(listed)).toBe(OFFICIAL_LISTS);
});
