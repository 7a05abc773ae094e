import { checkCsv, checkTable } from "../../../src/entries/engine";

const SCHEMA = {
  fields: [
    { name: "a", type: "string" },
    { name: "b", type: "integer" },
  ],
};

const bytes = (text: string): Uint8Array => Buffer.from(text);

const codes = (text: string | Uint8Array, schema: unknown = SCHEMA, fileName = "f.csv"): string[] =>
  checkCsv(schema, typeof text === "string" ? bytes(text) : text, {
    fileName,
  }).findings.map(({ type, code, row }) => `${type} ${code} ${row ?? "-"}`);

describe("files that officers send", () => {
  it.each([
    ["an empty file", "", ["source-error source.empty -"]],
    [
      "a mark before Windows-1252 bytes",
      Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xe9),
      ["source-error source.encoding -"],
    ],
    [
      "half a UTF-16 character",
      Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x62),
      ["source-error source.encoding -"],
    ],
    [
      "a workbook named .csv",
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      ["source-error source.unreadable -"],
    ],
    ["mixed line ends", "a,b\r1,1\r\n2,x\n3,3", ["type-error type.integer 3"]],
    ["a zero character", "a,b\n\0,1\n", []],
    ["a quote that never closes", 'a,b\n"1,1\n2,2\n', ["missing-cell row.missingCell 2"]],
    ["lone surrogates written in UTF-8", Uint8Array.of(0x61, 0x0a, 0xed, 0xa0, 0x80), []],
  ])("%s is told, or read as the reference reads it", (_name, file, expected) => {
    expect(codes(file).filter((line) => !line.includes("header."))).toEqual(expected);
  });

  it.each([".xls", ".ods", ".xlsx", ".pdf", ""])("a file named %j is not a text", (extension) => {
    expect(codes("a\n", SCHEMA, `f${extension}`)).toEqual(["format-error source.format -"]);
  });

  it("16,000 columns are judged", () => {
    const labels = Array.from({ length: 16_000 }, (_, column) => `c${column}`).join(";");
    const report = checkCsv(SCHEMA, bytes(`${labels}\n${";".repeat(15_999)}\n`));
    expect(report.rows).toBe(1);
    expect(report.findings.filter(({ code }) => code === "header.extra")).toHaveLength(16_000);
  });

  it("200 MB of one quoted cell are judged", () => {
    const file = new Uint8Array(200_000_000).fill(0x61);
    file.set(bytes('a,b\n"'));
    expect(codes(file).filter((line) => !line.includes("header."))).toEqual([
      "missing-cell row.missingCell 2",
    ]);
  });

  it("more than a text can hold is refused", () => {
    expect(codes(new Uint8Array(400_000_001))).toEqual(["source-error source.unreadable -"]);
  });
});

describe("descriptors from anywhere", () => {
  const recursive: Record<string, unknown> = { name: "a", type: "array" };
  recursive["arrayItem"] = recursive;
  let deep: unknown = { type: "string" };
  for (let level = 0; level < 20_000; level++) deep = { type: "array", arrayItem: deep };

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "<!doctype html><html></html>"],
    ["a list", []],
    ["a number", 12],
    ["a recursive schema", { fields: [recursive] }],
    ["a bottomless schema", { fields: [{ name: "a", ...(deep as object) }] }],
    [
      "lone surrogates",
      {
        fields: [
          {
            name: "\ud800",
            type: "string",
            constraints: { pattern: "\udc00" },
          },
        ],
      },
    ],
  ])("%s is answered, never thrown", (_name, descriptor) => {
    const report = checkTable(descriptor, [["a"], ["[1]"]]);
    expect(typeof report.valid).toBe("boolean");
  });

  it("a giant schema is judged", () => {
    const fields = Array.from({ length: 20_000 }, (_, index) => ({
      name: `f${index}`,
      type: "integer",
    }));
    expect(checkTable({ fields }, [["f7"], ["x"]]).findings).toContainEqual(
      expect.objectContaining({ code: "type.integer", row: 2, field: "f7" }),
    );
  });

  it("a pattern made to explode refuses the cell, or says that it cannot tell", () => {
    const field = (pattern: string): unknown => ({
      fields: [{ name: "a", constraints: { pattern } }],
    });
    const cell = ["a".repeat(5_000) + "!"];
    expect(checkTable(field("(a+)+"), [["a"], cell]).findings).toEqual([
      expect.objectContaining({ code: "constraint.pattern" }),
    ]);
    expect(checkTable(field("(a*)(a*)\\1\\2b"), [["a"], cell]).findings).toEqual([
      expect.objectContaining({
        code: "constraint.patternTooSlow",
        type: "constraint-error",
      }),
    ]);
  });
});
