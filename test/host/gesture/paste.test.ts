import { addConditionalFormat } from "../../../src/workbench/change/rules/conditionalFormats";
import { setNote } from "../../../src/workbench/change/rules/notes";
import { setStyle } from "../../../src/workbench/change/cells/restyle";
import { cellsOfText } from "../../../src/workbench/gesture/clipText";
import { tableOfHtml } from "../../../src/workbench/gesture/clipHtml";
import { areas, Desk } from "./desk";

test("P3: plain text is spread over cells and read in the user's locale; @ cells keep it", () => {
  const desk = new Desk("fr-FR");
  desk.setFormat("A:A", "@");
  desk.user.paste("A1", { text: "01234\t1,5\t31/12/2025\r\n1e5\tVRAI\t\r\n" });
  expect(desk.values("A1:C2")).toEqual([
    ["01234", 1.5, 46022],
    ["1e5", true, null],
  ]);
  expect(desk.text("C1")).toBe("31/12/2025");
});

test("P3: a paste is not judged by the rule, which stays", () => {
  const desk = new Desk();
  desk.validate("B:B", { list: { source: "oui,non" } });
  expect(desk.user.paste("B2", "peut-être").refused).toBeNull();
  expect(desk.value("B2")).toBe("peut-être");
  expect(desk.user.type("B3", "peut-être").refused).not.toBeNull();
});

test("E24: one paste is one Change with one edited area", () => {
  const desk = new Desk();
  desk.user.paste("B2", "a\tb\nc\td");
  expect(desk.changes).toHaveLength(1);
  expect(desk.changes[0]?.notes).toEqual([
    { kind: "cells", sheetId: desk.sheet.id, areas: areas("B2:C3") },
  ]);
  desk.user.undo();
  expect(desk.values("B2:C3").flat()).toEqual([null, null, null, null]);
});

test("P2: a table from a page replaces a text format by General", () => {
  const desk = new Desk();
  desk.setFormat("A:A", "@");
  const html =
    "<html><body><table><tr><th>Code</th></tr><tr><td>01234</td></tr></table></body></html>";
  desk.user.paste("A1", { text: "Code\n01234", html });
  expect([desk.value("A2"), desk.format("A2"), desk.format("A3")]).toEqual([1234, "General", "@"]);
  expect(desk.sheet.style(0, 0).font.bold).toBe(true);
  desk.type("A2", "001");
  expect(desk.value("A2")).toBe(1);
});

test("P2: Excel's own HTML brings its formats, so text columns stay text", () => {
  const desk = new Desk();
  const html = `<style>.xl65 {mso-number-format:"\\@";}</style><table><tr><td class=xl65>01234</td>
    <td style='mso-number-format:"Short Date"'>31/12/2025</td></tr></table>`;
  desk.user.paste("A1", { text: "01234\t31/12/2025", html });
  expect(desk.values("A1:B1")).toEqual([["01234", 46022]]);
  expect([desk.format("A1"), desk.format("B1")]).toEqual(["@", "m/d/yyyy"]);
});

test("P1: cells copied in the workbook replace format, validation and conditional formats", () => {
  const desk = new Desk();
  desk.validate("B:B", { list: { source: "oui,non" } });
  desk.setFormat("B:B", "@");
  desk.type("B5", "oui");
  const rule = { type: "custom", formula: "=RC>1" } as const;
  const format = { id: "{CF}", areas: areas("A1:A2"), rule, look: {}, stopIfTrue: false };
  desk.book.perform("api", addConditionalFormat(desk.sheet.id, format));
  desk.type("A1", "7");
  desk.user.copy("A1", "B5");
  expect([desk.value("B5"), desk.format("B5")]).toEqual([7, "General"]);
  expect(desk.sheet.validationAt(4, 1)).toBeNull();
  expect(desk.sheet.validationAt(5, 1)).not.toBeNull();
  expect(desk.sheet.traits.conditionalFormats[0]?.areas).toEqual(areas("A1:A2,B5"));
  desk.user.undo();
  expect([desk.value("B5"), desk.format("B5")]).toEqual(["oui", "@"]);
  expect(desk.sheet.validationAt(4, 1)).not.toBeNull();
});

test("DV21: cells copied in the workbook bring their rule along", () => {
  const desk = new Desk();
  desk.validate("B1", { custom: { formula: "=LEN(B1)=2" } });
  desk.type("B1", "ab");
  desk.user.copy("B1", "D3:D4");
  expect(desk.user.type("D4", "abc").refused).not.toBeNull();
  expect(desk.values("D3:D4")).toEqual([["ab"], ["ab"]]);
});

test("V45: a clip fills a target of an exact multiple of its size", () => {
  const desk = new Desk();
  desk.user.paste("A1:B4", "a\tb\nc\td");
  expect(desk.values("A1:B4").flat().join("")).toBe("abcdabcd");
});

test("cut cells leave nothing behind, where they do not overlap what they became", () => {
  const desk = new Desk();
  desk.user.paste("A1", "1\n2\n3");
  desk.book.perform("api", setStyle(desk.sheet.id, areas("A1"), { fill: "#FF0000" }));
  desk.user.copy("A1:A3", "A2", true);
  expect(desk.values("A1:A4").flat()).toEqual([null, 1, 2, 3]);
  expect(desk.sheet.style(0, 0).fill).toBeNull();
  expect(desk.sheet.style(1, 0).fill).toBe("#FF0000");
});

test("a note goes with the cell that is cut, and stays on one that is copied", () => {
  const desk = new Desk();
  const note = { row: 0, column: 0, text: "à revoir", author: "Agent", visible: false };
  desk.book.perform("api", setNote(desk.sheet.id, note));
  const places = () => desk.sheet.traits.notes.map(({ row, column }) => [row, column]);
  desk.user.copy("A1", "C3", true);
  expect(places()).toEqual([[2, 2]]);
  desk.user.copy("C3", "D4");
  expect(places()).toEqual([
    [2, 2],
    [3, 3],
  ]);
  desk.user.undo();
  desk.user.undo();
  expect(places()).toEqual([[0, 0]]);
});

test("days go on in English in an English Excel, upwards as well", () => {
  const desk = new Desk("en-US");
  desk.user.paste("A3", "Mon");
  desk.user.fill("A3", "A1:A3");
  expect(desk.values("A1:A3").flat()).toEqual(["Sat", "Sun", "Mon"]);
  desk.user.paste("C1", "May");
  desk.user.fill("C1", "C1:D1");
  expect(desk.values("D1")).toEqual([["Jun"]]);
});

test("a clip that would leave the grid is refused", () => {
  const desk = new Desk();
  expect(desk.user.paste("A1048576", "a\nb").refused).not.toBeNull();
});

test("quoted cells of a clip hold tabs, line feeds and doubled quotation marks", () => {
  expect(cellsOfText('a\t"b\nc ""d"""\t"e"\n\tf')).toEqual([
    ["a", 'b\nc "d"', '"e"'],
    ["", "f", ""],
  ]);
  expect(cellsOfText("a\t\r\nb\tc\r\n")).toEqual([
    ["a", ""],
    ["b", "c"],
  ]);
});

test("a copied table is read with entities, line breaks, spanned columns and nested tables", () => {
  const html =
    "<table><tr><td>l&#8217;&eacute;t&eacute;<br>2025</td><td colspan=2>x</td></tr>" +
    "<tr><td>a &amp; b</td><td><table><tr><td>inner</td></tr></table></td></tr></table><table><tr><td>no</td></tr></table>";
  const texts = tableOfHtml(html)?.map((row) => row.map(({ text }) => text));
  expect(texts).toEqual([
    ["l’été\n2025", "x", ""],
    ["a & b", "inner", ""],
  ]);
  expect(tableOfHtml("<p>no table</p>")).toBeNull();
});

test("V46: references follow cells that are cut and pasted, and theirs stay", () => {
  const desk = new Desk("fr-FR", ["A", "B"]);
  desk.user.paste("A1", "1\t=A1+C1\t5");
  desk.type("D1", "=A1+SOMME(A1:B1)+SOMME(A1:C1)");
  desk.type("B!A1", "=A!A1");
  desk.user.copy("A1:B1", "A5", true);
  expect([desk.formula("B5"), desk.formula("D1")]).toEqual(["=A5+C1", "=A5+SUM(A5:B5)+SUM(A1:C1)"]);
  expect([desk.value("B5"), desk.value("A1")]).toEqual([6, null]);
  desk.user.copy("A5:B5", "B!C3", true);
  expect(desk.formula("D1")).toBe("=B!C3+SUM(B!C3:D3)+SUM(A1:C1)");
  desk.user.activate("B");
  expect([desk.formula("A1"), desk.formula("D3")]).toEqual(["=B!C3", "=C3+A!C1"]);
  desk.user.undo();
  desk.user.undo();
  expect(desk.formula("A1")).toBe("=A!A1");
  desk.user.activate("A");
  expect([desk.formula("B1"), desk.formula("D1"), desk.value("B1")]).toEqual([
    "=A1+C1",
    "=A1+SUM(A1:B1)+SUM(A1:C1)",
    6,
  ]);
});

test("a rule travels with the cells that are cut", () => {
  const desk = new Desk();
  desk.validate("A1:A3", { list: { source: "a" } });
  desk.user.copy("A2", "C2", true);
  const ruled = ["A1", "A2", "C2"].map((address) => {
    const [{ top, left } = { top: 0, left: 0 }] = areas(address);
    return desk.sheet.validationAt(top, left) !== null;
  });
  expect(ruled).toEqual([true, false, true]);
});
