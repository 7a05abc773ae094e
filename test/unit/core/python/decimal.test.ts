import fc from "fast-check";
import {
  addDecimals,
  compareDecimals,
  decimalKey,
  decimalText,
  parseDecimal,
  type Decimal,
} from "../../../../src/core/python/decimal";

const read = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`Not a number: ${text}`);
  return value;
};

it("gives equal numbers one key", () => {
  const keys = ["1", "1.0", "+1", "01", "1e0", "10E-1", "１"].map((text) => decimalKey(read(text)));
  expect(new Set(keys).size).toBe(1);
  expect(decimalKey(read("-0"))).toBe(decimalKey(read("0.00")));
  expect(decimalKey(read("NaN"))).toBeNull();
});

it("adds exactly", () => {
  expect(decimalText(addDecimals(read("0.1"), read("0.2")))).toBe("0.3");
  expect(decimalText(addDecimals(read("1e3"), read("-0.5")))).toBe("999.5");
  expect(decimalText(addDecimals(read("inf"), read("1")))).toBe("Infinity");
  expect(addDecimals(read("inf"), read("-inf")).kind).toBe("nan");
});

it("orders as numbers do", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (left, right) => {
      const order = compareDecimals(read(String(left)), read(String(right)));
      expect(Math.sign(order)).toBe(Math.sign(left - right));
    }),
  );
});

it.each([
  ["0.1", "0.10000000000000000000001", -1],
  ["-1", "-2", 1],
  ["-1", "1", -1],
  ["1e999999", "2", 1],
  ["inf", "1e999999", 1],
  ["-inf", "inf", -1],
  ["0", "0.00", 0],
])("compares %s with %s", (left, right, sign) => {
  expect(Math.sign(compareDecimals(read(left), read(right)))).toBe(sign);
});

it("relates NaN to nothing", () => {
  expect(compareDecimals(read("nan"), read("1"))).toBeNaN();
});
