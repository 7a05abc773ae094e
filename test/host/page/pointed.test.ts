import { pointedFormula } from "../../../src/workbench/page/grid/pointed";

const texts = (text: string, caret = text.length) =>
  pointedFormula(text, caret, null, "B2")?.text ?? null;

test("a click puts an address where a formula waits for an operand", () => {
  expect(texts("=")).toBe("=B2");
  expect(texts("=SOMME(")).toBe("=SOMME(B2");
  expect(texts("=A1 + ")).toBe("=A1 + B2");
  expect(texts("=SI(;1;2)", 4)).toBe("=SI(B2;1;2)");
});

test("a click ends an entry that waits for nothing, or that is no formula", () => {
  expect(texts("=A1")).toBeNull();
  expect(texts("=SOMME(A1)")).toBeNull();
  expect(texts("a + ")).toBeNull();
});

test("another click replaces the address of the one before", () => {
  const first = pointedFormula("=1+", 3, null, "B2");
  const second = pointedFormula(first!.text, first!.end, first, "C3:C9");
  expect(second).toEqual({ text: "=1+C3:C9", start: 3, end: 8 });
  const typedSince = pointedFormula("=1+B2*", 6, first, "C3");
  expect(typedSince?.text).toBe("=1+B2*C3");
});
