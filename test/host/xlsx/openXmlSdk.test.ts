import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Book } from "../../../src/workbench/book/book";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { everyKind } from "./everyKind";
import { everything } from "./everything";
import { openXmlSdkAbsence, sdkErrors } from "./judges/openXmlSdk";
import { openpyxlAbsence, writtenByOpenpyxl } from "./judges/openpyxl";

const absence = openXmlSdkAbsence();
if (absence !== null) console.log(absence);

/** What the SDK has against a workbook; nothing where it is absent. */
const errorsOf = (workbook: Uint8Array, version?: string) =>
  absence === null ? sdkErrors(workbook, version) : [];

/** No Excel runs here: Microsoft's Open XML SDK holds our files against the schemas of the format. */
describe("what the Open XML SDK says of a saved workbook", () => {
  test("a blank one is valid", () => {
    const book = new Book();
    book.placeSheet(book.createSheet("Feuil1"));
    expect(errorsOf(writeXlsx(book))).toEqual([]);
  });

  test.each(["Office2016", "Office2021", "Microsoft365"])(
    "one with everything is valid for %s",
    (version) => expect(errorsOf(writeXlsx(everything()), version)).toEqual([]),
  );

  test("DV1 CF4 W44: every kind of rule, border, alignment and filter is valid", () => {
    expect(errorsOf(writeXlsx(everyKind()))).toEqual([]);
  });

  test("what openpyxl wrote is valid when saved again", () => {
    if (openpyxlAbsence() !== null) return;
    expect(errorsOf(writeXlsx(readXlsx(writtenByOpenpyxl("everything.py"))))).toEqual([]);
  });

  test("the judge sees faults: elements out of order are not", () => {
    if (absence !== null) return;
    const parts = unzipSync(writeXlsx(everything()));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    const swapped = sheet.replace(
      /(<mergeCells.*<\/mergeCells>)(<conditionalFormatting.*)(<dataValidations)/s,
      "$2$1$3",
    );
    parts["xl/worksheets/sheet1.xml"] = strToU8(swapped);
    expect(swapped).not.toBe(sheet);
    expect(errorsOf(zipSync(parts))).not.toEqual([]);
  });
});
