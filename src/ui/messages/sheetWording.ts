import type { ColumnWording, ReadmeSection, SheetWording } from "../../app/ports/sheetWording";
import type { CellRule, ColumnPlan, SheetPlan } from "../../core/sheetPlan/sheetPlan";
import { approvalPage } from "./approvalPage";
import type { Language } from "./messages";
import { messagesFor } from "./messagesFor";
import { plainText } from "./plainText";
import { registerFile } from "./registerTable";
import type { SheetMessages } from "./sheetMessages";
import { shortened } from "./shortened";

/** Excel's limits, in characters (truth DV13). */
const TITLE = 32;
const PROMPT = 255;
const ALERT = 224;
/** Length of a worksheet's name (truth W1). */
const SHEET_NAME = 31;

export function createSheetWording(language: Language): SheetWording {
  const messages = messagesFor(language);
  const { sheet, personalData } = messages;
  return {
    column: (plan) => columnWording(plan, sheet),
    readmeName: (sheetName) => joinedName(sheet.readmePrefix, sheetName),
    listsName: (sheetName) => joinedName(sheet.listsPrefix, sheetName),
    draftName: (fileName) => `${sheet.draftPrefix}-${fileName}`,
    register: (decisions) => registerFile(decisions, messages),
    registerName: (fileName) => personalData.register.fileName(fileName),
    approval: (facts) => approvalPage(facts, messages),
    approvalName: (fileName) => messages.approval.fileName(fileName),
    readme: (plan) => readme(plan, sheet),
  };
}

function columnWording(plan: ColumnPlan, words: SheetMessages): ColumnWording {
  const title = shortened(plan.title, TITLE);
  const help = [expectation(plan.rule, words), example(plan, words)];
  return {
    headerTitle: shortened(plan.required ? `* ${plan.title}` : plan.title, TITLE),
    headerPrompt: prompt([plan.required ? words.required : words.optional], plan),
    promptTitle: title,
    prompt: prompt([plan.required ? words.required : "", example(plan, words)], plan),
    alertTitle: words.alertTitle,
    alert: shortened(sentences([`${shortened(plan.title, ALERT / 2)}.`, ...help]), ALERT),
  };
}

/** The fixed words first, whole; the description takes the room that is left. */
function prompt(fixed: readonly string[], plan: ColumnPlan): string {
  const head = sentences(fixed);
  const room = PROMPT - head.length - 1;
  const description = plainText(plan.description);
  if (description === "" || room < TITLE) return shortened(head, PROMPT);
  return sentences([head, shortened(description, room)]);
}

function expectation(rule: CellRule | null, { expected }: SheetMessages): string {
  switch (rule?.kind) {
    case undefined:
      return "";
    case "decimal":
    case "wholeNumber":
    case "textLength":
      return expected[rule.kind](rule.minimum, rule.maximum);
    case "list":
    case "date":
    case "custom":
      return expected[rule.kind];
  }
}

function example(plan: ColumnPlan, words: SheetMessages): string {
  const typed = typedExample(plan, words);
  return typed === "" ? "" : `${words.example(shortened(typed, ALERT / 4))}.`;
}

/** As the officer types it: numbers and dates are those of the language, a text is unchanged. */
function typedExample({ example, numberFormat }: ColumnPlan, words: SheetMessages): string {
  if (example === null) return "";
  return numberFormat === "@" ? example : words.typedDate(words.typedNumber(example));
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** « Lisez-moi Subventions »: the sheet's name gives way when both are too long together. */
function joinedName(prefix: string, sheetName: string): string {
  return `${prefix} ${shortened(sheetName, SHEET_NAME - prefix.length - 1)}`;
}

function readme(plan: SheetPlan, sheet: SheetMessages): readonly ReadmeSection[] {
  const { readme: words } = sheet;
  const rows = plan.columns.map((column) => [
    column.field,
    column.title,
    column.required ? words.yes : words.no,
    plainText(column.description),
    typedExample(column, sheet),
  ]);
  const line = (text: string): readonly string[] => [text];
  return [
    {
      heading: words.aboutHeading,
      rows: [words.model(plan.schemaName, plan.schemaVersion), ...words.about].map(line),
    },
    { heading: words.fillHeading, rows: words.fill.map(line) },
    { heading: words.columnsHeading, rows: [words.columnTitles, ...rows] },
  ];
}
