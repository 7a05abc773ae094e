import fc from "fast-check";
import { verdictDifferences } from "./compare";
import { mutatedGrants, mutatedHeader } from "./grantTables";
import { hasReference } from "./reference";

describe("subventions, judged by Validata and by us", () => {
  it("gives the same errors on 400 mutated tables", () => {
    if (!hasReference()) return;
    expect(verdictDifferences(fc.sample(mutatedGrants, { numRuns: 400, seed: 3 }))).toEqual([]);
  }, 600_000);

  it("gives the same errors on 200 mutated headers", () => {
    if (!hasReference()) return;
    expect(verdictDifferences(fc.sample(mutatedHeader, { numRuns: 200, seed: 5 }))).toEqual([]);
  }, 600_000);
});
