import { Book } from "../book/book";
import type { XmlElement } from "../xml/xmlElement";
import { readAddIns } from "./document/addInSettings";
import { readCustomProperties } from "./document/customProperties";
import { readCustomXmlParts } from "./document/customXml";
import { readDocumentProperties } from "./document/documentProperties";
import { readPeople } from "./note/people";
import { PackageReader } from "./opc/packageReader";
import type { PartKindName } from "./opc/partKinds";
import { Palette } from "./style/colours";
import { noStyles, readStyles, type FileStyles } from "./style/readStyles";
import { readSharedStrings } from "./strings/sharedStrings";
import { readWorkbook } from "./workbook/readWorkbook";
import type { OnRepair } from "./repair";
import { openWorkbookPart } from "./workbook/workbookPart";

/**
 * Opens an .xlsx file: the whole of what the model knows. Formulas show the results that the file
 * has kept until a calculator is given to the book.
 *
 * Left behind, because the model has no place for it: drawings, pictures and charts, pivot tables,
 * macros, links to other workbooks (colours of the theme are resolved, tints kept), formats
 * inside a text, formulas of calculated columns (those of the cells are kept), filters on
 * icons, and what Excel 2010 added to data bars and icon sets.
 * @param onRepair hears of what was taken out because it cannot be read.
 * @throws XlsxError for anything that is not such a file; its `fault` says why
 */
export function readXlsx(bytes: Uint8Array, onRepair: OnRepair = () => undefined): Book {
  const file = new PackageReader(bytes);
  const { part, workbook } = openWorkbookPart(file);
  const book = new Book();
  const styles = stylesOf(file, part, book);
  const [stringsPart] = file.related(part, "sharedStrings");
  const strings = stringsPart === undefined ? [] : readSharedStrings(file, stringsPart);
  const people = readPeople(file, part);
  readWorkbook({ file, book, styles, strings, people, onRepair }, part, workbook);
  book.become({
    namedStyles: styles.named,
    properties: readDocumentProperties(
      document(file, "coreProperties"),
      document(file, "appProperties"),
    ),
    customProperties: readCustomProperties(document(file, "customProperties")),
    customXmlParts: readCustomXmlParts(file, part),
    ...readAddIns(file),
    themePart: themeOf(file, part)?.bytes ?? null,
  });
  book.wasSaved = true;
  return book;
}

function stylesOf(file: PackageReader, workbookPart: string, book: Book): FileStyles {
  const [styles] = file.related(workbookPart, "styles");
  const theme = themeOf(file, workbookPart);
  if (styles === undefined) return noStyles();
  return readStyles(file.xml(styles), new Palette(theme?.root), book.styles);
}

/** The theme: kept as it is for whoever opens the file next, and read for its colours. */
function themeOf(file: PackageReader, workbookPart: string) {
  const [theme] = file.related(workbookPart, "theme");
  if (theme === undefined || !file.has(theme)) return null;
  return { bytes: file.bytes(theme), root: file.xml(theme) };
}

/** A part about the document; properties are not worth refusing a file for. */
function document(file: PackageReader, kind: PartKindName): XmlElement | undefined {
  const [part] = file.related("", kind);
  return part !== undefined && file.has(part) ? file.xml(part) : undefined;
}
