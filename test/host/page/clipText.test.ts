import { cellsOfText } from "../../../src/workbench/gesture/clipText";
import { clipOf } from "../../../src/workbench/page/grid/clipText";
import { countRows } from "../../../src/workbench/server/published/countRows";

describe("what is copied", () => {
  test("reads back as the same cells, tabs, line ends and quotes included", () => {
    const cells = [
      ["un", "deux\ttrois", 'dit "oui"'],
      ["deux\nlignes", "", "é"],
    ];
    expect(cellsOfText(clipOf(cells).text)).toEqual(cells);
  });

  test("is a table for word processors, its text never taken for tags", () => {
    expect(clipOf([["<b>&"]]).html).toBe("<table><tr><td>&#60;b&#62;&#38;</td></tr></table>");
  });
});

describe("the rows of a published file", () => {
  test.each([
    ["", 0],
    ["nom", 0],
    ["nom\r\nZoé\r\n", 1],
    ['nom\n"deux\nlignes"\nfin', 2],
    ['nom\n"un ""mot"""\n', 1],
    ["nom\n\n\n", 0],
  ])("of %j are %i", (csv, rows) => {
    expect(countRows(csv)).toBe(rows);
  });
});
