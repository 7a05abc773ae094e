import fc from "fast-check";
import { COMMA } from "../../../../src/core/csv/csvDialect";
import { readCsv } from "../../../../src/core/csv/csvReader";
import { csvText } from "../../../../src/core/csv/csvWriter";
import { tableOfText } from "../../../../src/core/csv/textTable";
import { scdlFileName } from "../../../../src/core/csv/fileName";

describe("writing", () => {
  it("quotes only what needs it", () => {
    expect(csvText([["a", "b c", 'd"e', "f,g", "h\ni", " j", ""]])).toBe(
      'a,b c,"d""e","f,g","h\ni"," j",\r\n',
    );
  });

  it("reads back what was written, whatever the texts", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', ",", "\r\n", "\n", "é", " ", ""));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(csvText(rows), COMMA)).toEqual(rows);
      }),
    );
  });
});

describe("reading", () => {
  it.each([
    [
      "any line end",
      "a,b\nc,d\r\ne,f\rg,h",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
        ["g", "h"],
      ],
    ],
    ["empty lines", "a\n\nb\n", [["a"], [], ["b"]]],
    ["a quote inside a bare cell", 'a"b,c', [['a"b', "c"]]],
    ["text after a closing quote", '"a"b,c', [["ab", "c"]]],
    ["a quote never closed", '"a,b\nc', [["a,b\nc"]]],
    ["a last empty cell", "a,", [["a", ""]]],
    [
      "quoted rows among bare ones",
      'a,b\r\n"c\r\nd",e\rf,\n,"g"\nh,i',
      [
        ["a", "b"],
        ["c\r\nd", "e"],
        ["f", ""],
        ["", "g"],
        ["h", "i"],
      ],
    ],
    ["rows of one cell", "a\nb\n\nc\n", [["a"], ["b"], [], ["c"]]],
  ])("takes %s", (_name, text, rows) => {
    expect(readCsv(text, COMMA)).toEqual(rows);
  });

  it("drops the spaces that follow separators, not those before them", () => {
    const spaced = { separator: ";", skipsSpaces: true };
    expect(readCsv('a ; b;\n  \n "c";  "d" ', spaced)).toEqual([
      ["a ", "b", ""],
      [""],
      ["c", "d "],
    ]);
  });

  it("takes another separator", () => {
    expect(readCsv("a;b,c", { ...COMMA, separator: ";" })).toEqual([["a", "b,c"]]);
  });
});

describe("opening a file", () => {
  it.each([
    ["a byte order mark", "\ufeffa,b\n", [["a", "b"]]],
    [
      "semicolons",
      "a;b\n1,5;2\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "separators seen beside quotes only",
      '"a,b"|"c"\n1|2',
      [
        ["a,b", "c"],
        ["1", "2"],
      ],
    ],
    [
      "spaces after separators",
      "a, b\n1, 2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["one column", "nom\nAnne\n", [["nom"], ["Anne"]]],
    ["nothing", "", []],
  ])("takes %s", (_name, text, rows) => {
    expect(tableOfText(text, false)).toEqual(rows);
  });

  it("cuts a .tsv at tabs, whatever else is regular", () => {
    expect(tableOfText("a;b\tc\r\n1;2\t3", true)).toEqual([
      ["a;b", "c"],
      ["1;2", "3"],
    ]);
  });

  it("is not held by a quote that never closes", () => {
    const text = `a;b\n${';"x'.repeat(200_000)}`;
    const start = performance.now();
    tableOfText(text, false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("the SCDL name of a file", () => {
  const day = { year: 2018, month: 3, day: 14 };

  it("has the date, the SIREN of the producer and the subject", () => {
    expect(scdlFileName(day, "21350238800019", "Prénoms nouveaux-nés Rennes 2017")).toBe(
      "20180314_213502388_prenoms-nouveaux-nes-rennes-2017.csv",
    );
  });

  it("does without an unknown producer", () => {
    expect(scdlFileName(day, "", "Subventions")).toBe("20180314_subventions.csv");
  });
});
