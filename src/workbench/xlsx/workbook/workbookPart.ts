import type { XmlElement } from "../../xml/xmlElement";
import { XlsxError } from "../xlsxError";
import type { PackageReader } from "../opc/packageReader";

/**
 * The part that everything hangs on.
 * @throws XlsxError when the package is a document of another kind
 */
export function openWorkbookPart(file: PackageReader): { part: string; workbook: XmlElement } {
  const [part] = file.related("", "workbook");
  if (part === undefined) {
    throw new XlsxError("notWorkbook", "the archive holds no Office document");
  }
  if (part.endsWith(".bin")) {
    throw new XlsxError("binaryWorkbook", "the file is a binary .xlsb workbook", part);
  }
  const workbook = file.xml(part);
  if (workbook.name !== "workbook") {
    throw new XlsxError("notWorkbook", "the file is an Office document, but no workbook", part);
  }
  if (workbook.child("workbookPr")?.flag("date1904") === true) {
    throw new XlsxError("date1904", "dates counted from 1904 are not supported", part);
  }
  return { part, workbook };
}
