import type { ConditionalRule } from "../../../src/workbench/book/conditionalFormat";
import { setSheetTraits } from "../../../src/workbench/change/setTraits";
import { SheetDrawings } from "../../../src/workbench/rules/drawing/sheetDrawings";
import type { DrawnLook } from "../../../src/workbench/rules/drawing/sheetDrawings";
import { areas, Desk } from "../gesture/desk";

/** What a format over A1:A5 draws in each of its cells, which hold 0, 10, 20, 40 and a text. */
function drawn(rule: ConditionalRule): DrawnLook[] {
  const desk = new Desk();
  desk.user.paste("A1", "0\n10\n20\n40\ntexte");
  const id = "{00000000-0000-0000-0001-000000000000}";
  const format = { id, areas: areas("A1:A5"), rule, look: {}, stopIfTrue: false };
  const patch = { conditionalFormats: [format] };
  desk.book.perform("api", setSheetTraits(desk.sheet.id, patch, "conditionalFormat"));
  const drawings = new SheetDrawings(desk.book, desk.sheet);
  return [0, 1, 2, 3, 4].map((row) => drawings.look(row, 0));
}

test("a colour scale mixes the colours of the nearest two points; a text has none", () => {
  const looks = drawn({
    type: "colorScale",
    xml: '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FFFFFF00"/><color rgb="FF00FF00"/></colorScale>',
  });
  const fills = looks.map(({ fill }) => fill);
  // The median is 15: ten is two thirds of the way from red to yellow.
  expect(fills).toEqual(["#FF0000", "#FFAA00", "#CCFF00", "#00FF00", undefined]);
});

test("bars go from a tenth of the cell to nine tenths, and may stand for the number", () => {
  const looks = drawn({
    type: "dataBar",
    xml: '<dataBar showValue="0"><cfvo type="min"/><cfvo type="num" val="20"/><color rgb="FF638EC6"/></dataBar>',
  });
  expect(looks.map(({ bar }) => bar?.share)).toEqual([0.1, 0.5, 0.9, 0.9, undefined]);
  expect(looks[0]).toMatchObject({ hidesValue: true, bar: { color: "#638EC6" } });
});

test("icons step at their thresholds, reached or passed, and may be turned round", () => {
  const icons = (attributes: string) =>
    drawn({
      type: "iconSet",
      xml: `<iconSet ${attributes}><cfvo type="percent" val="0"/><cfvo type="num" val="10"/><cfvo type="percent" val="50" gte="0"/></iconSet>`,
    }).map(({ icon }) => icon?.step);
  expect(icons('iconSet="3Arrows"')).toEqual([0, 1, 1, 2, undefined]);
  expect(icons('reverse="1"')).toEqual([2, 1, 1, 0, undefined]);
});

test("a threshold may be a formula with absolute references", () => {
  const looks = drawn({
    type: "dataBar",
    xml: '<dataBar><cfvo type="num" val="0"/><cfvo type="formula" val="$A$3*2"/><color rgb="FF638EC6"/></dataBar>',
  });
  const shares = looks.map(({ bar }) => bar?.share.toFixed(2));
  expect(shares).toEqual(["0.10", "0.30", "0.50", "0.90", undefined]);
});
