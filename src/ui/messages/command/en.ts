import { allOf, counted, phrase, quoted } from "../en/grammar";
import type { CommandMessages, CommandRefusal } from "./commandMessages";

const USAGE = [
  "Usage: npm run check -- FILE [--schema NAME|PATH|URL] [--json] [--lang fr|en]",
  "FILE is a .csv, a .tsv or an .xlsx. Without --schema, the model is guessed from the header.",
].join("\n");

function refusal(refused: CommandRefusal): string {
  switch (refused.code) {
    case "usage":
      return USAGE;
    case "fileMissing":
      return phrase`The file ${quoted(refused.file)} does not exist or cannot be opened. Check its path.`;
    case "fileIsFolder":
      return phrase`${quoted(refused.file)} is a folder. Give a file of that folder.`;
    case "schemaUnknown":
      return phrase`The model ${quoted(refused.schema)} is neither a known name nor a file. Known names: ${allOf(refused.known)}.`;
    case "schemaUnreachable":
      return phrase`The model ${quoted(refused.schema)} does not answer. Check the address and the connection, or download it and give its path.`;
    case "schemaTooLarge":
      return phrase`The model ${quoted(refused.schema)} is too large for a schema. Check its address.`;
    case "schemaHtml":
      return phrase`${quoted(refused.schema)} is a web page, not a schema. Give the address of the schema.json file.`;
    case "schemaNotJson":
      return phrase`${quoted(refused.schema)} is not a JSON file. Give a Table Schema.`;
    case "schemaNotGuessed":
      return phrase`The header is that of no known model. Give the model with --schema. Known names: ${allOf(refused.known)}.`;
    case "sheetNotFound":
      return phrase`No sheet has the columns of the model: ${allOf(refused.sheets)}. Put their names on the header row, or give another model with --schema.`;
    case "sheetUnknown":
      return phrase`The workbook has no sheet ${quoted(refused.sheet)}. Its sheets: ${allOf(refused.sheets)}. Correct the name after --sheet.`;
  }
}

export const commandEn: CommandMessages = {
  refusal,
  file: (file, sheet) =>
    sheet === null ? phrase`File: ${file}` : phrase`File: ${file}, sheet ${quoted(sheet)}`,
  model: (title, isGuessed) =>
    isGuessed ? phrase`Model: ${title} (guessed from the header)` : phrase`Model: ${title}`,
  counts: (rows, errors, warnings) =>
    [
      counted(rows, { one: "row", other: "rows" }),
      counted(errors, { one: "anomaly", other: "anomalies" }),
      counted(warnings, { one: "warning", other: "warnings" }),
    ].join(", "),
  valid: phrase`The file conforms.`,
  header: "Header",
  row: (row) => phrase`Row ${row}`,
  warning: "Warning",
};
