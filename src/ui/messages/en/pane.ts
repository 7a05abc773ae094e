import type {
  CheckMessages,
  EnterMessages,
  FailureMessages,
  FrameMessages,
  ModelMessages,
} from "../paneMessages";
import { counted, phrase, quoted } from "./grammar";

const anomalies = (count: number): string =>
  count === 0 ? "no error" : counted(count, { one: "error", other: "errors" });
const warnings = (count: number): string => counted(count, { one: "warning", other: "warnings" });
const rows = (count: number): string => counted(count, { one: "row", other: "rows" });

export const frame: FrameMessages = {
  stepsLabel: "Steps",
  stepNames: { model: "Model", enter: "Enter", check: "Check", publish: "Publish" },
  noSheet: "No sheet",
  sheetStates: {
    foreign: "no model",
    unchecked: "to check",
    conform: "conforms",
    published: "up to date",
  },
  anomalies,
  warnings,
  rows,
  summaryHints: {
    chooseModel: "Choose a model.",
    unchecked: "Sheet to check",
    foreign: "Sheet without a model",
  },
  mainActions: {
    newModel: "New model",
    create: "Create the sheet",
    check: "Check",
    nextFinding: "Next error",
    preparePublication: "Publish",
    publish: (count) => phrase`Publish ${rows(count)}`,
    viewOnline: "View online",
  },
  tasks: {
    creating: "Creating the sheet",
    reading: "Reading the sheet",
    checking: "Checking the rows",
    marking: "Marking the cells to correct",
    examining: "Searching for personal data",
    publishing: "Publishing",
    testing: "Testing the connection",
  },
  rowsDone: (done, total) => phrase`${rows(done)} of ${total}`,
  percentDone: (percent) => phrase`${percent}%`,
  stop: "Stop",
  dismiss: "Close the message",
};

export const failure: FailureMessages = {
  title: "The pane was interrupted",
  explanation:
    "Your rows are intact in the sheet. Start again; if it happens again, send the detail below to your IT department.",
  detail: "Detail of the error",
  copy: "Copy the detail",
  copied: "Detail copied.",
  restart: "Start again",
};

export const model: ModelMessages = {
  chooseTitle: "What do you want to publish?",
  chooseIntroduction: "The model gives a sheet ready to fill in, with its columns and lists.",
  foreignSheet: (name) => phrase`The sheet ${quoted(name)} follows no model.`,
  ownSheet: (name) => phrase`The sheet ${quoted(name)} follows this model.`,
  modelNamed: (title, version) => phrase`${title} ${version}`,
  newSheet: "New sheet",
  otherModel: "Other schema…",
  otherModelHint: "Open a Table Schema file (.json).",
  unreadableFile: "This file could not be opened. Choose it again.",
  allModels: "All models",
  publisher: (publisher, version) => phrase`${publisher} · version ${version}`,
  columnCount: (required, all) =>
    phrase`${counted(all, { one: "column", other: "columns" })}, ${required} required`,
  requiredColumns: (count) => phrase`Required (${count})`,
  optionalColumns: (count) => phrase`Optional (${count})`,
  exampleTitle: "An example row",
  whatYouGet:
    "A sheet is added to your workbook: typed columns, lists of choices, help while typing and a read-me page. Your other sheets do not change.",
};

export const enter: EnterMessages = {
  title: "Enter the rows",
  howTo: [
    "Write one row per record, under the header of the sheet.",
    "To paste from another workbook, choose Paste Special, then Values: formats and lists stay in place.",
    "Your own columns can be added on the right: they are not published.",
  ],
  noModel: "The columns to fill in appear here when the sheet follows a model.",
  search: "Search a column",
  found: (count) => counted(count, { one: "column", other: "columns" }),
  nothingFound: "No column contains these words.",
  required: "required",
  header: "Header",
  example: "Example",
  choices: "Possible values",
  noDescription: "The model gives no explanation for this column.",
};

export const check: CheckMessages = {
  title: "Check the rows",
  unchecked: "The sheet has not been checked yet.",
  uncheckedExplanation:
    "The check reads each cell as it will be published, marks those to correct and says how. Nothing leaves your computer.",
  noModel: "The check follows a model, and this sheet has none.",
  noRows: "The sheet has no row. Type or paste your rows under the header.",
  totals: (errors, warningCount) => {
    const blocking = errors === 0 ? "No error" : phrase`${anomalies(errors)} to correct`;
    return warningCount === 0 ? blocking : phrase`${blocking} · ${warnings(warningCount)}`;
  },
  conform: (count, modelName) =>
    count === 1
      ? phrase`The row conforms to the model ${modelName}.`
      : phrase`The ${rows(count)} conform to the model ${modelName}.`,
  warningsExplanation: "Warnings do not prevent publication.",
  filterLabel: "Show",
  everything: (count) => phrase`All (${count})`,
  onlyErrors: (count) => phrase`Errors (${count})`,
  onlyWarnings: (count) => phrase`Warnings (${count})`,
  columnsGroup: "One column",
  orderLabel: "Order",
  byColumn: "By column",
  bySheet: "By row",
  listLabel: "Errors and warnings",
  listHelp: "Arrow keys to move, Enter to go to the cell.",
  wholeSheet: "The whole sheet",
  wholeRows: "Whole rows",
  rowPlace: (row) => phrase`Row ${row}`,
  groupCount: (title, count) => phrase`${title} (${count})`,
  warningMark: "Warning",
};
