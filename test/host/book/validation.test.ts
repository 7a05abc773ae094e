import {
  clearValidation,
  patchValidation,
} from "../../../src/workbench/change/rules/setValidation";
import { clearContents } from "../../../src/workbench/change/cells/clearContents";
import { setCells } from "../../../src/workbench/change/cells/setCells";
import { sharedValidation, validationType } from "../../../src/workbench/rules/coverage";
import { areValid, invalidCells } from "../../../src/workbench/rules/invalidCells";
import { readAlert, readPrompt } from "../../../src/workbench/rules/readAlert";
import { readRule } from "../../../src/workbench/rules/readRule";
import { writeRule } from "../../../src/workbench/rules/writeRule";
import { areas, Desk } from "../gesture/desk";

const at = { row: 1, column: 1 };
const refused = expect.objectContaining({ code: "InvalidArgument" });
const roundTrip = (rule: unknown) => writeRule(readRule(rule, at), at);

test("DV1: a rule is of exactly one kind", () => {
  const list = { source: "a" };
  const custom = { formula: "=A1" };
  expect(() => readRule({ list, custom }, at)).toThrow(refused);
  expect(() => readRule({}, at)).toThrow(refused);
  expect(() => readRule(null, at)).toThrow(refused);
});

test("DV2: numbers are read back as formula strings", () => {
  const bounds = { formula1: 0, formula2: "=A1", operator: "Between" };
  expect(roundTrip({ wholeNumber: bounds })).toEqual({
    wholeNumber: { formula1: "=0", formula2: "=A1", operator: "Between" },
  });
  expect(roundTrip({ decimal: { formula1: "1.5", operator: "LessThan" } })).toEqual({
    decimal: { formula1: "=1.5", operator: "LessThan" },
  });
});

test("DV3: dates take an ISO text or a formula, never a number, and read back as serials", () => {
  const date = (formula1: unknown) => ({ date: { formula1, operator: "GreaterThan" } });
  expect(roundTrip(date("2022-04-01"))).toEqual(date("=44652"));
  expect(roundTrip(date("2022-04-01T12:00:00Z"))).toEqual(date("=44652.5"));
  expect(roundTrip(date("=TODAY()"))).toEqual(date("=TODAY()"));
  expect(() => readRule(date(44652), at)).toThrow(refused);
  expect(() => readRule(date("31/12/2025"), at)).toThrow(refused);
  expect(roundTrip({ time: { formula1: "12:00", operator: "LessThan" } })).toMatchObject({
    time: { formula1: "=0.5" },
  });
});

test("DV4: between needs its second bound, the others ignore it", () => {
  const between = { formula1: 1, operator: "Between" };
  expect(() => readRule({ decimal: between }, at)).toThrow(refused);
  const greater = { formula1: 1, formula2: 5, operator: "GreaterThan" };
  expect(roundTrip({ decimal: greater })).toEqual({
    decimal: { formula1: "=1", operator: "GreaterThan" },
  });
});

test("DV5: a list reads back as it was set, without =", () => {
  expect(roundTrip({ list: { inCellDropDown: true, source: "yes,no, maybe" } })).toEqual({
    list: { inCellDropDown: true, source: "yes,no, maybe" },
  });
});

test("DV6: a list may point to cells of another sheet", () => {
  const source = "=Listes!$A$1:$A$3";
  expect(roundTrip({ list: { source } })).toEqual({ list: { inCellDropDown: true, source } });
});

test("DV8: list texts and formulas may not exceed 255 characters", () => {
  expect(() => readRule({ list: { source: "x".repeat(256) } }, at)).toThrow(
    expect.objectContaining({ code: "InvalidArgument", location: "ListDataValidation.source" }),
  );
  expect(readRule({ list: { source: "x".repeat(255) } }, at)).toMatchObject({ type: "list" });
  const long = `=LEN(A1)>${"1+".repeat(130)}1`;
  expect(() => readRule({ custom: { formula: long } }, at)).toThrow(refused);
});

test("DV9: array constants, unions, intersections, structured and 3-D references are refused", () => {
  for (const formula of ["=Table1[Col]", "=SUM({1,2})", "=SUM((A1,B1))", "=SUM(A1:B1 B1)"]) {
    expect(() => readRule({ custom: { formula } }, at)).toThrow(refused);
  }
  expect(() => readRule({ custom: { formula: "=SUM(Feuil1:Feuil3!A1)" } }, at)).toThrow(refused);
  expect(readRule({ list: { source: '=INDIRECT("Table1[Col]")' } }, at)).toBeDefined();
});

test("DV10: a reference to several cells is for lists only", () => {
  const formula1 = "=A1:A3";
  expect(() => readRule({ decimal: { formula1, operator: "EqualTo" } }, at)).toThrow(refused);
  expect(readRule({ list: { source: formula1 } }, at)).toBeDefined();
});

test("DV11: a custom formula is relative to the top-left cell of its range", () => {
  const rule = readRule({ custom: { formula: "=A2>1" } }, at);
  expect(writeRule(rule, { row: 4, column: 1 })).toEqual({ custom: { formula: "=A5>1" } });
});

test("DV12, L3: rule formulas are English with commas", () => {
  expect(() => readRule({ custom: { formula: "=OR(A1=1;A1=2)" } }, at)).toThrow(refused);
});

test("DV13: titles, prompts and alerts have lengths of their own", () => {
  expect(() => readPrompt({ title: "x".repeat(33), message: "" })).toThrow(refused);
  expect(() => readPrompt({ title: "", message: "x".repeat(256) })).toThrow(refused);
  expect(() => readAlert({ title: "", message: "x".repeat(226), style: "Stop" })).toThrow(refused);
  expect(readPrompt({ title: "x".repeat(32), message: "x".repeat(255) }).show).toBe(true);
});

test("DV14, DV15: alerts stop and prompts show unless told otherwise", () => {
  expect(readAlert({ message: "non" })).toEqual({
    ...{ show: true, style: "stop" },
    ...{ title: "", message: "non" },
  });
  expect(readPrompt({ message: "oui", showPrompt: false }).show).toBe(false);
});

test("DV17: valid is true for all, false for none, null for some", () => {
  const desk = new Desk();
  desk.validate("A1:A3", { wholeNumber: { formula1: 5, operator: "GreaterThan" } });
  const valid = () => areValid(desk.book, desk.sheet, areas("A1:A3"));
  desk.user.paste("A1", "6\n7\n8");
  expect(valid()).toBe(true);
  desk.user.paste("A2", "1");
  expect(valid()).toBeNull();
  desk.user.paste("A1", "1\n1\nx");
  expect(valid()).toBe(false);
});

test("DV18: the type tells different rules from a rule on some cells only", () => {
  const desk = new Desk();
  desk.validate("A1:A2", { list: { source: "a" } });
  desk.validate("A3", { custom: { formula: "=A3>1" } });
  const type = (address: string) => validationType(desk.sheet, areas(address));
  expect([type("A1:A2"), type("A1:A3"), type("A2,B1"), type("B1:B9"), type("A3")]).toEqual([
    "List",
    "Inconsistent",
    "MixedCriteria",
    "None",
    "Custom",
  ]);
});

test("DV19, DV20: values written by the API are not judged, and found afterwards", () => {
  const desk = new Desk();
  desk.validate("A:A", { custom: { formula: "=LEN(A1)=2" } });
  const values = [["ab"], ["abc"], [null], ["a"]];
  desk.book.perform("api", setCells(desk.sheet.id, { row: 0, column: 0 }, values));
  expect(invalidCells(desk.book, desk.sheet, areas("A:C"))).toEqual([
    { row: 1, column: 0 },
    { row: 3, column: 0 },
  ]);
  desk.book.perform("api", clearContents(desk.sheet.id, areas("A2,A4")));
  expect(invalidCells(desk.book, desk.sheet, areas("A:C"))).toEqual([]);
});

test("DV22: clearing validation affects the overlap only", () => {
  const desk = new Desk();
  desk.validate("A1:C3", { list: { source: "a" } });
  desk.book.perform("api", clearValidation(desk.sheet.id, areas("B2")));
  expect(validationType(desk.sheet, areas("A1:C1,A2,C2,A3:C3"))).toBe("List");
  expect(validationType(desk.sheet, areas("B2"))).toBe("None");
});

test("DV23: a prompt on a part, then a rule on a bigger range, is refused", () => {
  const desk = new Desk();
  const { id } = desk.sheet;
  const prompt = readPrompt({ title: "t", message: "m" });
  const rule = readRule({ list: { source: "a,b" } }, { row: 0, column: 0 });
  desk.book.perform("api", patchValidation(id, areas("A1"), { prompt }));
  const bigger = () => desk.book.perform("api", patchValidation(id, areas("A1:A5"), { rule }));
  expect(bigger).toThrow(refused);
  desk.book.perform("api", clearValidation(id, areas("A1:A5")));
  bigger();
  desk.book.perform("api", patchValidation(id, areas("A1:A5"), { prompt }));
  expect(sharedValidation(desk.sheet, areas("A2:A4"))).toMatchObject({ rule, prompt });
});

test("DV24: several areas share a validation, or have none in common", () => {
  const desk = new Desk();
  desk.validate("A1:A3,C1:C3", { list: { source: "a" } });
  expect(sharedValidation(desk.sheet, areas("A1,C3"))).not.toBeNull();
  expect(sharedValidation(desk.sheet, areas("A1,B1"))).toBeNull();
});

test("P8: undo gives the rules of each moment back, and redo takes them again", () => {
  const desk = new Desk();
  const { id } = desk.sheet;
  const rule = (formula: string) => readRule({ custom: { formula } }, at);
  const rules = () => desk.sheet.traits.validations;
  const steps = [
    patchValidation(id, areas("A1"), { rule: rule("=A1=1") }),
    patchValidation(id, areas("B1:B9"), { rule: rule("=A1=2") }),
    patchValidation(id, areas("C1"), { rule: rule("=A1=3") }),
    clearValidation(id, areas("B4")),
    patchValidation(id, areas("D1"), { rule: rule("=A1=1") }),
    clearValidation(id, areas("A1:D1")),
  ];
  const moments = steps.map((step) => {
    desk.book.perform("api", step);
    return rules();
  });
  for (const moment of moments.toReversed()) {
    expect(rules()).toEqual(moment);
    desk.user.undo();
  }
  expect(rules()).toEqual([]);
  for (const moment of moments) {
    desk.user.redo();
    expect(rules()).toEqual(moment);
  }
});
