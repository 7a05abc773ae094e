import { protect } from "../../../src/workbench/change/protect";
import { setStyle } from "../../../src/workbench/change/cells/restyle";
import { merge } from "../../../src/workbench/change/cells/merge";
import { DEFAULT_PROTECTION_OPTIONS } from "../../../src/workbench/book/protection";
import { areas, Desk } from "./desk";

test("L7: a French user types French: comma, day first, SOMME and semicolons", () => {
  const desk = new Desk("fr-FR");
  desk.type("A1", "1,5");
  desk.type("A2", "31/12/2025");
  desk.type("A3", "=SOMME(A1;2,5)");
  expect([desk.value("A1"), desk.value("A2"), desk.value("A3")]).toEqual([1.5, 46022, 4]);
  expect([desk.text("A2"), desk.format("A2")]).toEqual(["31/12/2025", "m/d/yyyy"]);
  expect(desk.formula("A3")).toBe("=SUM(A1,2.5)");
});

test("V10: a SIRET typed in an @ column keeps its zeros, in General it loses them", () => {
  const desk = new Desk();
  desk.setFormat("A:A", "@");
  desk.type("A2", "01234567890123");
  desk.type("B2", "01234567890123");
  expect([desk.value("A2"), desk.value("B2")]).toEqual(["01234567890123", 1234567890123]);
});

test("V11: an @ format set on a number does not make it text", () => {
  const desk = new Desk();
  desk.type("A1", "12");
  desk.setFormat("A1", "@");
  expect(desk.value("A1")).toBe(12);
});

test("V42: what is typed in a merged area goes to its first cell", () => {
  const desk = new Desk();
  desk.book.perform("api", merge(desk.sheet.id, areas("A1:B2")[0]!));
  desk.type("B2", "un");
  expect(desk.values("A1:B2")).toEqual([
    ["un", null],
    [null, null],
  ]);
});

test("P7: an entry against a stop rule is refused before any event, in the words of the alert", () => {
  const desk = new Desk();
  const alert = { show: true, style: "stop", title: "SIRET", message: "14 chiffres" } as const;
  desk.validate("B2:B1048576", { custom: { formula: "=LEN(B2)=14" } }, { alert });
  desk.setFormat("B:B", "@");
  desk.forget();
  const { refused } = desk.user.type("B3", "123");
  expect(refused).toEqual({ style: "stop", title: "SIRET", message: "14 chiffres" });
  expect(desk.user.type("B3", "123", true).refused).not.toBeNull();
  expect([desk.value("B3"), desk.changes]).toEqual([null, []]);
  desk.type("B3", "21750001600019");
  expect(desk.value("B3")).toBe("21750001600019");
});

test("DV14: only stop blocks; without a text Excel says its own; showAlert off lets all in", () => {
  const desk = new Desk("en-US");
  const rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
  const alert = { show: true, style: "warning", title: "", message: "" } as const;
  desk.validate("A1", rule, { alert });
  const { refused } = desk.user.type("A1", "11");
  expect(refused).toMatchObject({
    style: "warning",
    message: expect.stringContaining("validation"),
  });
  expect(desk.value("A1")).toBeNull();
  expect(desk.user.type("A1", "11", true).refused).toBeNull();
  desk.validate("A2", rule, { alert: { ...alert, style: "stop", show: false } });
  desk.type("A2", "onze");
  expect([desk.value("A1"), desk.value("A2")]).toEqual([11, "onze"]);
});

test("DV16: blanks pass unless they are not ignored; so does a bound that is a blank cell", () => {
  const desk = new Desk();
  const rule = { wholeNumber: { formula1: "=C1", operator: "GreaterThan" } };
  desk.validate("A1", rule);
  desk.type("A1", "-5");
  desk.type("C1", "10");
  expect(desk.user.type("A1", "9").refused).not.toBeNull();
  desk.type("A1", "");
  desk.validate("B1", rule, { ignoreBlanks: false });
  expect(desk.user.type("B1", "").refused).not.toBeNull();
});

test("DV7: a list admits its trimmed items and nothing else", () => {
  const desk = new Desk();
  desk.validate("A:A", { list: { source: "aide en numéraire, aide en nature;x , 2,5" } });
  desk.type("A1", "aide en nature;x");
  desk.type("A2", "2");
  expect(desk.user.type("A3", "2,5").refused).not.toBeNull();
  expect(desk.user.type("A3", "Aide en numéraire").refused).not.toBeNull();
  expect(desk.user.type("A3", "aide en numéraire, aide en nature;x").refused).not.toBeNull();
});

test("DV25: a list of cells admits their values without regard to case", () => {
  const desk = new Desk();
  desk.type("C1", "Oui");
  desk.type("C2", "12");
  desk.validate("A:A", { list: { source: "=$C$1:$C$3" } });
  desk.type("A1", "oui");
  desk.type("A2", "12");
  expect(desk.user.type("A3", "non").refused).not.toBeNull();
});

test("DV11: a custom rule is read relative to the first cell of its range", () => {
  const desk = new Desk();
  desk.validate("B2:B9", { custom: { formula: "=A2>1" } });
  desk.type("A5", "2");
  desk.type("A6", "0");
  desk.type("B5", "x");
  expect(desk.user.type("B6", "x").refused).not.toBeNull();
});

test("a date rule compares days, a text length its characters, a decimal its numbers", () => {
  const desk = new Desk();
  desk.validate("A1", { date: { formula1: "2025-01-01", operator: "GreaterThanOrEqualTo" } });
  desk.validate("A2", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } });
  desk.validate("A3", { decimal: { formula1: 0, operator: "GreaterThan" } });
  const refused = (address: string, text: string) => desk.user.type(address, text).refused !== null;
  expect([refused("A1", "31/12/2024"), refused("A1", "hier"), refused("A1", "1/1/2025")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([refused("A2", "abcd"), refused("A2", "1234"), refused("A2", "abc")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([refused("A3", "-1"), refused("A3", "1.234,5"), refused("A3", "0,01")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("W16: a locked cell of a protected sheet takes nothing, an unlocked one does", () => {
  const desk = new Desk();
  desk.book.perform("api", setStyle(desk.sheet.id, areas("B:B"), { locked: false }));
  const protection = { options: DEFAULT_PROTECTION_OPTIONS, password: null };
  desk.book.perform("api", protect(desk.sheet.id, protection));
  desk.forget();
  expect(desk.user.type("A1", "x").refused?.message).toContain("protégée");
  expect(desk.user.paste("A1", "x\ty").refused).not.toBeNull();
  expect(desk.user.clear("A1:B2").refused).not.toBeNull();
  expect(desk.user.insertRows("1:1").refused).not.toBeNull();
  expect(desk.changes).toEqual([]);
  desk.type("B1", "x");
  expect(desk.value("B1")).toBe("x");
});

test("a text that is no formula is refused with Excel's dialog", () => {
  const desk = new Desk();
  expect(desk.user.type("A1", "=1+").refused?.message).toContain("formule");
  expect(desk.user.type("A1", "=1,2,3").refused).not.toBeNull();
  expect(desk.value("A1")).toBeNull();
});

test("V32: a text of more than 32,767 characters does not fit in a cell", () => {
  const desk = new Desk();
  expect(desk.user.type("A1", "x".repeat(32_768)).refused).not.toBeNull();
  desk.type("A1", "x".repeat(32_767));
});

test("E2: typing tells the value the cell held; a paste of several cells does not", () => {
  const desk = new Desk();
  desk.type("A1", "1");
  desk.forget();
  desk.type("A1", "2");
  desk.user.paste("A1", "3\t4");
  expect(desk.changes.map(({ notes }) => notes)).toEqual([
    [expect.objectContaining({ kind: "cells", before: { value: 1, formula: null } })],
    [{ kind: "cells", sheetId: desk.sheet.id, areas: areas("A1:B1") }],
  ]);
});
