import { strToU8, unzipSync, zipSync } from "fflate";
import { parseAreas } from "../../../src/workbench/book/address";
import type { Repair } from "../../../src/workbench/xlsx/repair";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { XlsxError, type XlsxFault } from "../../../src/workbench/xlsx/xlsxError";
import { everything } from "./everything";

type Parts = Record<string, Uint8Array>;

const whole = writeXlsx(everything());
const WORKBOOK = "xl/workbook.xml";
const SHEET = "xl/worksheets/sheet1.xml";

/** The workbook with some parts changed or, with `null`, taken out. */
function altered(change: Record<string, ((text: string) => string) | null>): Uint8Array {
  const parts: Parts = unzipSync(whole);
  for (const [name, edit] of Object.entries(change)) {
    if (edit === null) delete parts[name];
    else parts[name] = strToU8(edit(new TextDecoder().decode(parts[name])));
  }
  return zipSync(parts);
}

function refusal(bytes: Uint8Array): { fault: XlsxFault; part: string | null } {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return { fault: error.fault, part: error.part };
    throw error;
  }
  throw new Error("The workbook was opened");
}

/** The head of an OLE file with a stream of that name. */
function ole(stream: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...head, ...Buffer.alloc(512), ...Buffer.from(stream, "utf16le")]);
}

describe("files that are no workbook", () => {
  test.each([
    ["an empty file", new Uint8Array(), "notZip"],
    ["a text", strToU8("a;b;c"), "notZip"],
    ["a workbook cut in the middle", whole.subarray(0, whole.length / 2), "damagedArchive"],
    ["a workbook whose end is lost", whole.subarray(0, whole.length - 30), "damagedArchive"],
    ["a workbook with a password to open", ole("EncryptedPackage"), "encrypted"],
    ["an old .xls", ole("Workbook"), "legacyXls"],
    ["any .zip", zipSync({ "a.txt": strToU8("a") }), "notWorkbook"],
  ] as const)("%s", (_, bytes, fault) => {
    expect(refusal(bytes).fault).toBe(fault);
  });

  test("a workbook with flipped bytes in a packed part", () => {
    const bytes = whole.slice();
    bytes.fill(0xff, 2_000, 2_100);
    expect(["damagedArchive", "malformedXml"]).toContain(refusal(bytes).fault);
  });

  test("a Word document", () => {
    const bytes = altered({ [WORKBOOK]: () => '<w:document xmlns:w="urn:w"/>' });
    expect(refusal(bytes)).toEqual({ fault: "notWorkbook", part: WORKBOOK });
  });

  test("a binary .xlsb", () => {
    const toBinary = (text: string) => text.replaceAll("workbook.xml", "workbook.bin");
    expect(refusal(altered({ "_rels/.rels": toBinary })).fault).toBe("binaryWorkbook");
  });
});

describe("workbooks that are broken inside", () => {
  test("a sheet whose part is missing is named", () => {
    expect(refusal(altered({ [SHEET]: null }))).toEqual({ fault: "missingPart", part: SHEET });
  });

  test("a part that is not well-formed is named", () => {
    const bytes = altered({ [SHEET]: (text) => text.slice(0, -20) });
    expect(refusal(bytes)).toEqual({ fault: "malformedXml", part: SHEET });
  });

  test("entities of a document type are not expanded", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>';
    expect(refusal(altered({ [WORKBOOK]: () => bomb })).fault).toBe("malformedXml");
  });

  test("a formula that is none goes, as in Excel's repair: its value stays and its cell is told", () => {
    const repairs: Repair[] = [];
    const unreadable = "<f>C2*;2</f><v>2469</v>";
    const bytes = altered({
      [SHEET]: (text) => text.replace(/<f>C2\*2<\/f>(<v>[^<]*<\/v>)?/, unreadable),
    });
    const [sheet] = readXlsx(bytes, (repair) => repairs.push(repair)).sheets;
    const [{ address } = { address: "" }] = repairs;
    expect(repairs).toEqual([{ sheet: sheet!.name, address, formula: "C2*;2" }]);
    const [{ top, left } = { top: -1, left: -1 }] = parseAreas(address) ?? [];
    expect(sheet!.formula(top, left)).toBeNull();
    expect(sheet!.value(top, left)).toBe(2469);
  });

  test("no visible sheet", () => {
    const hide = (text: string) =>
      text
        .replace(/<sheet name/g, '<sheet state="hidden" name')
        .replace(/(state="hidden" name="[^"]*" sheetId="\d") state="\w+"/g, "$1");
    expect(refusal(altered({ [WORKBOOK]: hide }))).toEqual({ fault: "badContent", part: WORKBOOK });
  });

  test("V15: dates counted from 1904", () => {
    const mac = (text: string) =>
      text.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>');
    expect(refusal(altered({ [WORKBOOK]: mac }))).toEqual({ fault: "date1904", part: WORKBOOK });
  });
});

describe("workbooks that other tools write otherwise", () => {
  const value = (bytes: Uint8Array, row: number, column: number) =>
    readXlsx(bytes).sheets[0]!.value(row, column);
  const withRows = (rows: string) =>
    altered({
      [SHEET]: (text) =>
        text.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`),
    });

  test("properties, styles and strings may be absent", () => {
    const bytes = altered({
      "docProps/core.xml": null,
      "docProps/app.xml": null,
      "xl/_rels/workbook.xml.rels": (text) =>
        text.replace(/<Relationship [^>]*(styles|sharedStrings)[^>]*\/>/g, ""),
    });
    expect(readXlsx(bytes).sheets[0]!.value(1, 2)).toBe(1234.5);
  });

  test("prefixes on every element, relative targets, part names in another case", () => {
    const bytes = altered({
      [WORKBOOK]: (text) =>
        text
          .replace(/<(\/?)(\w)/g, "<$1x:$2")
          .replace("xmlns=", "xmlns:x=")
          .replace("<x:xml", "<?xml"),
      "xl/_rels/workbook.xml.rels": (text) =>
        text
          .replaceAll('"/xl/worksheets/S', '"worksheets/s')
          .replaceAll('"/xl/worksheets/s', '"worksheets/S'),
    });
    expect(value(bytes, 0, 0)).toBe("Nom");
  });

  test("rows and cells without addresses, texts in the cells, rich texts, phonetic guides", () => {
    const bytes = withRows(
      '<row><c t="inlineStr"><is><t>un</t></is></c><c><v>2</v></c></row>' +
        '<row><c t="inlineStr"><is><r><t>tr</t></r><r><t>ois</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>',
    );
    expect([value(bytes, 0, 0), value(bytes, 0, 1), value(bytes, 1, 0)]).toEqual([
      "un",
      2,
      "trois",
    ]);
  });

  test("V15: ISO dates of the strict format", () => {
    const bytes = withRows('<row r="2"><c r="C2" t="d"><v>2025-12-31T18:00:00</v></c></row>');
    expect(value(bytes, 1, 2)).toBe(46022.75);
  });

  test("a validation and a conditional format of the 2010 extension", () => {
    const extension =
      '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm" uri="{x}"><x14:conditionalFormattings>' +
      '<x14:conditionalFormatting><x14:cfRule type="expression" priority="99"><xm:f>Listes!$A$1="x"</xm:f>' +
      '<x14:dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></x14:dxf></x14:cfRule>' +
      "<xm:sqref>Z2:Z9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>" +
      '<x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1>' +
      "<xm:f>Listes!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>Z2:Z9</xm:sqref></x14:dataValidation>" +
      "</x14:dataValidations></ext></extLst></worksheet>";
    const bytes = altered({ [SHEET]: (text) => text.replace("</worksheet>", extension) });
    const { validations, conditionalFormats } = readXlsx(bytes).sheets[0]!.traits;
    expect(validations.at(-1)).toMatchObject({
      areas: [{ top: 1, left: 25, bottom: 8, right: 25 }],
      rule: { type: "list", source: { formula: "=Listes!R1C1:R2C1" } },
      ignoreBlanks: true,
    });
    expect(conditionalFormats.at(-1)).toMatchObject({
      rule: { type: "custom", formula: '=Listes!R1C1="x"' },
      look: { fill: "#FF0000" },
    });
  });
});
