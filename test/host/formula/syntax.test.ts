import { checkFormula } from "../../../src/workbench/formula/syntax/checkFormula";
import { checkValidationFormula } from "../../../src/workbench/formula/syntax/validationGrammar";

describe("what Excel takes as a formula", () => {
  it.each([
    "=1+2",
    "= 1 + 2 ",
    "=SUM(A1:B2,-1)",
    "=IF(TRUE,,1)",
    "=A1:B2 B1:B3",
    "=SUM(A1 A2)",
    "=(A1,B2)",
    "=-dupont",
    "=FONCTION.INCONNUE(1)",
    "='L''an 2025'!A1",
    "=Table1[[#All],[Col]]",
    "={1,2;3,4}",
    "=A1#",
    "=@A:A",
    "=#REF!",
    "=Feuil1!#REF!+1",
    "=LET(x,1,x+1)",
    '="a""b"',
    "=50%%",
    "=_xlfn.XLOOKUP(1,A:A,B:B)",
  ])("%s", (formula) => {
    expect(checkFormula(formula)).toBeNull();
  });
});

describe("what Excel refuses as a formula", () => {
  it.each([
    ["=", "syntax"],
    ["A1+1", "syntax"],
    ["=1;2", "syntax"],
    ["=1+", "syntax"],
    ["=SOMME(1;2)", "syntax"],
    ["=1,5", "syntax"],
    ["=+33 1 02", "syntax"],
    ["=SUM(1 2)", "syntax"],
    ['=SUM(1"a")', "syntax"],
    ["=SUM((1)", "syntax"],
    ['="abc', "syntax"],
    ["={A1}", "syntax"],
    ["={1,2;3}", "syntax"],
    ["=)", "syntax"],
    ["=SUM()", "argumentCount"],
    ["=LEN(A1,2)", "argumentCount"],
    ["=IF(1)", "argumentCount"],
    [`="${"a".repeat(256)}"`, "textTooLong"],
    [`=${"NOT(".repeat(66)}1${")".repeat(66)}`, "tooDeep"],
  ])("%s: %s", (formula, fault) => {
    expect(checkFormula(formula)).toBe(fault);
  });

  it("V8: more than 8,192 characters", () => {
    expect(checkFormula(`=1${"+1".repeat(4096)}`)).toBe("tooLong");
    expect(checkFormula(`=1${"+1".repeat(4095)}`)).toBeNull();
  });
});

describe("what Excel takes in a validation rule", () => {
  it.each([
    ["=AND(LEN(A2)=14,ISNUMBER(--A2))", "other"],
    ["=COUNTIF($A$2:$A$99,A2)=1", "other"],
    ["=Feuil2!$A$1:$A$9", "list"],
    ['=INDIRECT("Table1[Col]")', "list"],
    ["=liste", "other"],
    ["=A1", "other"],
  ] as const)("%s (%s)", (formula, rule) => {
    expect(checkValidationFormula(formula, rule)).toBeNull();
  });

  it.each([
    ["DV8", `=A1${"+1".repeat(127)}`, "other", "tooLong"],
    ["DV9", "=OR(A1={1,2})", "other", "arrayConstant"],
    ["DV9", "=SUM((A1,B1))>0", "other", "unionOrIntersection"],
    ["DV9", "=A1:B2 B1:B3", "list", "unionOrIntersection"],
    ["DV9", "=Table1[Col]", "list", "structuredReference"],
    ["DV9", "=SUM(Feuil1:Feuil3!A1)", "other", "severalSheets"],
    ["DV10", "=A1:A3", "other", "severalCells"],
    ["DV10", "=Feuil2!A:A", "other", "severalCells"],
    ["DV12", "=SUM(A1;B1)>0", "other", "notAFormula"],
  ] as const)("%s refuses %s (%s): %s", (_truth, formula, rule, fault) => {
    expect(checkValidationFormula(formula, rule)).toBe(fault);
  });
});
