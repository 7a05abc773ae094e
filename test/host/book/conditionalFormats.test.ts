import {
  addConditionalFormat,
  clearConditionalFormats,
  setConditionalFormatPriority,
} from "../../../src/workbench/change/rules/conditionalFormats";
import type {
  ConditionalFormat,
  ConditionalRule,
} from "../../../src/workbench/book/conditionalFormat";
import { conditionalLook } from "../../../src/workbench/rules/conditionalLook";
import { areas, Desk } from "../gesture/desk";

const format = (id: string, address: string, more: Partial<ConditionalFormat> = {}) => ({
  ...{ id, areas: areas(address), look: { fill: "#FF0000" }, stopIfTrue: false },
  ...{ rule: { type: "custom", formula: "=TRUE" } as ConditionalRule },
  ...more,
});

function deskWith(...formats: ConditionalFormat[]): Desk {
  const desk = new Desk();
  for (const each of formats) desk.book.perform("api", addConditionalFormat(desk.sheet.id, each));
  return desk;
}

const ids = (desk: Desk) => desk.sheet.traits.conditionalFormats.map(({ id }) => id);

const fillOf = (desk: Desk, row: number, column: number) =>
  conditionalLook(desk.book, { sheet: desk.sheet, row, column }).fill;

test("CF1: a new format has first priority", () => {
  expect(ids(deskWith(format("A", "A1"), format("B", "A1")))).toEqual(["B", "A"]);
});

test("CF2: changing a priority renumbers the others, clamps, and counts from the end", () => {
  const desk = deskWith(format("C", "A1"), format("B", "A1"), format("A", "A1"));
  const move = (id: string, priority: number) => {
    desk.book.perform("api", setConditionalFormatPriority(desk.sheet.id, id, priority));
    return ids(desk).join("");
  };
  expect([move("C", 0), move("C", 99), move("A", -1), move("A", -3)]).toEqual([
    "CAB",
    "ABC",
    "BCA",
    "ABC",
  ]);
});

test("CF3: a format that stops hides those after it", () => {
  const stop = format("A", "A1", { stopIfTrue: true, look: { font: { bold: true } } });
  const desk = deskWith(format("B", "A1:A2"), stop);
  expect([fillOf(desk, 0, 0), fillOf(desk, 1, 0)]).toEqual([undefined, "#FF0000"]);
});

test("CF6: clearing a range shrinks the formats that go beyond it", () => {
  const desk = deskWith(format("A", "A1:A9"), format("B", "B1"));
  desk.book.perform("api", clearConditionalFormats(desk.sheet.id, areas("A1:B3")));
  expect(desk.sheet.traits.conditionalFormats).toMatchObject([{ id: "A", areas: areas("A4:A9") }]);
  desk.user.undo();
  expect(ids(desk)).toEqual(["B", "A"]);
});

test("a custom format is judged at each cell, the first that holds wins trait by trait", () => {
  const rule = { type: "custom", formula: "=LEN(RC)>2" } as const;
  const desk = deskWith(
    format("A", "A1:A9"),
    format("B", "A1:A9", { rule, look: { fill: "#00FF00" } }),
  );
  desk.user.paste("A1", "abc\nab");
  expect([fillOf(desk, 0, 0), fillOf(desk, 1, 0), fillOf(desk, 0, 1)]).toEqual([
    "#00FF00",
    "#FF0000",
    undefined,
  ]);
});

test.each<[string, ConditionalRule, readonly number[]]>([
  ["greater", { type: "cellValue", operator: "greaterThan", formula1: "=2" }, [2, 3, 5, 6]],
  ["between", { type: "cellValue", operator: "between", formula1: "=1", formula2: "=2" }, [0, 1]],
  ["equal text", { type: "cellValue", operator: "equalTo", formula1: '="ABC"' }, [3]],
  ["contains", { type: "containsText", operator: "contains", text: "B" }, [3]],
  ["blanks", { type: "presetCriteria", criterion: "blanks" }, [4]],
  ["duplicates", { type: "presetCriteria", criterion: "duplicateValues" }, [5, 6]],
  ["above average", { type: "presetCriteria", criterion: "aboveAverage" }, [5, 6]],
  ["top two", { type: "topBottom", bottom: false, percent: false, rank: 2 }, [5, 6]],
])("a %s condition marks the cells it should", (_, rule, rows) => {
  const desk = deskWith(format("A", "A1:A7", { rule }));
  desk.user.paste("A1", "1\n2\n5\nabc\n\n9\n9");
  const marked = [0, 1, 2, 3, 4, 5, 6].filter((row) => fillOf(desk, row, 0) !== undefined);
  expect(marked).toEqual(rows);
});
