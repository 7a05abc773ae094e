import type { FindingMessagesOf } from "../findingMessages";
import { phrase, quoted } from "./grammar";

export const headerFindings: FindingMessagesOf<"header"> = {
  "header.missing": ({ label }) => ({
    reason: phrase`The required column ${quoted(label)} is missing.`,
    remedy: phrase`Add a column with the header ${quoted(label)}, or give this name back to the column that was renamed.`,
  }),
  "header.missingOptional": ({ label }) => ({
    reason: phrase`The optional column ${quoted(label)} is missing.`,
    remedy: phrase`It will be published empty. To fill it, add a column with the header ${quoted(label)}.`,
  }),
  "header.extra": ({ label, closest }) => ({
    reason: phrase`The column ${quoted(label)} is not in the model.`,
    remedy:
      closest === null
        ? phrase`It stays in the workbook and will not be published.`
        : phrase`If it is ${quoted(closest)}, rename its header so. Otherwise it stays in the workbook and will not be published.`,
  }),
  "header.duplicate": ({ label }) => ({
    reason: phrase`Several columns have the header ${quoted(label)}.`,
    remedy: phrase`Keep this name for the column to publish and rename the others, for example ${quoted(`${label} (old)`)}.`,
  }),
  "header.blank": ({ position }) => ({
    reason: phrase`Column ${position} has values and no header.`,
    remedy: phrase`Give it the name of a column of the model, or delete it.`,
  }),
  "header.lineBreak": ({ label }) => ({
    reason: phrase`The header ${quoted(label)} contains a line break.`,
    remedy: phrase`Write the header on a single line, for example ${quoted(label.replace(/\s+/g, ""))}.`,
  }),
  "header.order": () => ({
    reason: phrase`The columns are not in the order of the model.`,
    remedy: phrase`You may leave them so: the published file puts them back in order.`,
  }),
};
