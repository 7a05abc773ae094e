import type { Book } from "../book/book";
import { addAddIns } from "./document/addInSettings";
import { customPropertiesPart } from "./document/customProperties";
import { addCustomXmlParts } from "./document/customXml";
import { appPropertiesPart, corePropertiesPart } from "./document/documentProperties";
import { PackageWriter } from "./opc/packageWriter";
import { addWorkbook, WORKBOOK_PART } from "./workbook/writeWorkbook";

/**
 * Saves a book as an .xlsx file: all that the model holds. The same book gives the same bytes.
 * The settings of add-ins go where Office keeps them, in web extension parts.
 */
export function writeXlsx(book: Book): Uint8Array {
  const { properties, customProperties, customXmlParts } = book.traits;
  const file = new PackageWriter();
  addWorkbook(file, book);
  addCustomXmlParts(file, WORKBOOK_PART, customXmlParts);
  file.add("", "coreProperties", "docProps/core.xml", corePropertiesPart(properties));
  file.add("", "appProperties", "docProps/app.xml", appPropertiesPart(properties));
  if (customProperties.length > 0) {
    const content = customPropertiesPart(customProperties);
    file.add("", "customProperties", "docProps/custom.xml", content);
  }
  addAddIns(file, book.traits);
  return file.bytes();
}
