import { toR1C1 } from "../../../src/workbench/book/formulaText";
import { CellError } from "../../../src/workbench/book/scalar";
import { compileFormula } from "../../../src/workbench/formula/compile/compileFormula";
import { bookOf } from "./calculated";

describe("a rule over many cells", () => {
  it("DV11: reads, in each cell, the cells that stand to it as to the first", () => {
    const { sheet, engine } = bookOf({ A2: "12345678901234", A3: "1234", A4: "1234567890123x" });
    const rule = toR1C1("=AND(LEN(A2)=14,ISNUMBER(--A2))", 1, 0);
    const verdicts = [1, 2, 3].map((row) => engine.evaluate(rule, { sheet, row, column: 0 }));
    expect(verdicts).toEqual([true, false, false]);
  });

  it("is one compiled formula for 10,000 cells", () => {
    const rules = Array.from({ length: 10_000 }, (_none, row) =>
      compileFormula(toR1C1(`=AND(LEN(A${row + 1})=14,$B$1>0)`, row, 0)),
    );
    expect(new Set(rules).size).toBe(1);
  });

  it("calculates no cell of the sheet", () => {
    const { sheet, engine } = bookOf({ A1: 1, B1: "=A1+1" });
    const before = engine.evaluations;
    expect(engine.evaluate("=R1C2>1", { sheet, row: 5, column: 5 })).toBe(true);
    expect(engine.evaluations).toBe(before);
  });

  it("DV16: is told an empty cell from 0", () => {
    const { sheet, engine } = bookOf({ A1: 0 });
    const valueOf = (formula: string) => engine.evaluate(formula, { sheet, row: 9, column: 9 });
    expect([valueOf("=R1C1"), valueOf("=R2C1")]).toEqual([0, null]);
  });

  it("is given the items of a list as rows, only as far as a whole column is filled", () => {
    const { sheet, engine } = bookOf({ A1: "aide", A2: "subvention", A3: null, A4: "prêt" });
    const items = engine.evaluate("=Feuil1!C1", { sheet, row: 0, column: 3 });
    expect(items).toEqual([["aide"], ["subvention"], [null], ["prêt"]]);
  });

  it("answers with an error, never a throw, for a text that is no formula", () => {
    const { sheet, engine } = bookOf({});
    const valueOf = (formula: string) => engine.evaluate(formula, { sheet, row: 0, column: 0 });
    expect(valueOf("=1+")).toBe(CellError.of("#NAME?"));
    expect(valueOf("=SUM()")).toBe(CellError.of("#VALUE!"));
    expect(valueOf("=LAMBDA(x,x)(1)")).toBe(CellError.of("#NAME?"));
    expect(valueOf(`=${"(".repeat(20_000)}1${")".repeat(20_000)}`)).toBe(CellError.of("#NAME?"));
  });
});
