import type { SchemaFault } from "../../../core/report/finding";
import type { FindingMessagesOf } from "../findingMessages";
import { phrase, quoted } from "./grammar";

const FAULTS: Readonly<Record<SchemaFault, string>> = {
  notAnObject: "the file does not contain a model",
  fieldsMissing: "it describes no column (“fields”)",
  fieldsNotList: "its columns (“fields”) are not a list",
  fieldNotObject: "a column is not described as it should be",
  nameMissing: "a column has no name (“name”)",
  nameInvalid: "the name of a column is not a text",
  nameRepeated: "two columns have the same name",
  typeUnknown: "a column has an unknown type",
  formatUnknown: "a column has an unknown format",
  constraintUnknown: "a column has an unknown rule",
  constraintMisplaced: "a rule does not suit the type of its column",
  wrongKind: "a property has a value of the wrong kind",
  keyFieldUnknown: "a key names a column that does not exist",
  keyLengthsDiffer: "a key links different numbers of columns",
  exampleRefused: "the example of a column breaks its own rule",
  checksMalformed: "its own checks cannot be read",
};

/** The whole file is no place to look at, and too long to quote. */
function place(path: string, found: string | null): string {
  if (path === "") return "";
  return found === null
    ? phrase`, at ${quoted(path)}`
    : phrase`, at ${quoted(path)} (${quoted(found)})`;
}

const anotherFile = phrase`Choose a Table Schema file, or ask the author of the model for it.`;
const toAuthor = phrase`Ask the author of the model to correct it, then open it again.`;
const notYourFault = phrase`Report it to the author of the model: your entry is not the cause.`;

export const schemaFindings: FindingMessagesOf<"schema"> = {
  "schema.invalid": ({ path, reason, found }) => ({
    reason: phrase`The model cannot be used: ${FAULTS[reason]}${place(path, found)}.`,
    remedy: reason === "notAnObject" ? anotherFile : toAuthor,
  }),
  "schema.unknownCheck": ({ name }) => ({
    reason: phrase`The model asks for the check ${quoted(name)}, which does not exist.`,
    remedy: notYourFault,
  }),
  "schema.deprecatedCheck": ({ name, newName }) => ({
    reason: phrase`The model names the check ${quoted(name)}, now called ${quoted(newName)}.`,
    remedy: phrase`It was made under its new name. You have nothing to correct.`,
  }),
  "schema.checkParameter": ({ check, parameter }) => ({
    reason: phrase`The check ${quoted(check)} could not be made: its setting ${quoted(parameter)} is missing or wrong.`,
    remedy: notYourFault,
  }),
  "schema.foreignResource": ({ resource }) => ({
    reason: phrase`The model refers to another file, ${quoted(resource)}, which is not in this sheet.`,
    remedy: phrase`Check this link yourself before publishing.`,
  }),
  "schema.unreadablePattern": ({ pattern }) => ({
    reason: phrase`The form asked by the model cannot be read: ${quoted(pattern)}.`,
    remedy: notYourFault,
  }),
  "schema.unreadableBound": ({ constraint, bound }) => ({
    reason: phrase`The ${constraint} asked by the model cannot be read: ${quoted(bound)}.`,
    remedy: notYourFault,
  }),
};
