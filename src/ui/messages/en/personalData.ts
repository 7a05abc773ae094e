import type { PersonalDataMessages } from "../personalDataMessages";
import { agreed, counted, dateTime, phrase, quoted } from "./grammar";

const cells = (count: number): string => counted(count, { one: "cell", other: "cells" });
const toExamine = (count: number): string => `${cells(count)} to examine`;

export const personalData: PersonalDataMessages = {
  title: "Personal data",
  line: (count) => phrase`Personal data: ${count === 0 ? "nothing to examine" : toExamine(count)}`,
  lineUnknown: phrase`Personal data: to be searched`,
  lineDetail: (count) =>
    count === 0
      ? "No cell waits for a decision."
      : phrase`${agreed(count, { one: "This cell", other: "These cells" })} may name a person. Nothing leaves before you have decided.`,
  lineUnknownDetail:
    "Names, addresses, telephones and accounts are searched as soon as the sheet is checked.",
  open: "Examine",
  toExamine,
  explanation:
    "A person may be named there: the law asks that nobody can tell who. Your choices change the published file, not the sheet.",
  maskHint: "To mask writes “***” instead; if the column refuses it, exclude the row.",
  nothingFound:
    "No cell seems to name a person. A name alone is not recognised: read the free texts again.",
  allDecided: (count) =>
    count < 2
      ? "The cell that was found is decided."
      : phrase`The ${cells(count)} found are decided.`,
  notExamined: "The search was not done to the end.",
  checkFirst: "The search is done as soon as the sheet is checked.",
  examine: "Search",
  listLabel: "Cells to examine",
  listHelp: "Arrows go from cell to cell. Enter on the address selects the cell in the sheet.",
  groupCount: (title, count) => phrase`${title} (${count})`,
  value: quoted,
  choose: { excludeRow: "Exclude the row", maskCell: "Mask", keep: "Keep…" },
  chosenFor: (choice, address) => phrase`${choice}: ${address}`,
  chooseAll: {
    excludeRow: (count) => phrase`Exclude the ${counted(count, { one: "row", other: "rows" })}`,
    maskCell: (count) => phrase`Mask the ${count}`,
    keep: (count) => phrase`Keep the ${count}…`,
  },
  keep: {
    why: "Why publish it?",
    choose: "Choose a reason",
    reasons: {
      notAPerson: "It is not a person (place, work…)",
      body: "A body with neither SIRET nor RNA",
      service: "Contact details of a service or a body",
      publicRole: "Elected or in public service, in their duties",
      law: "A legal text asks for this publication",
      consent: "The person has agreed",
      other: "Another reason",
    },
    law: "Which text",
    other: "Which one",
    detail: "Details (optional)",
    missing: "Say why.",
    repeats: "Without repeating what was found: the register keeps no personal data.",
    confirm: "Keep",
    cancel: "Cancel",
    withDetail: (reason, detail) => phrase`${reason}: ${detail}`,
  },
  signer: {
    label: "Your name, for the register",
    hint: "It signs your decisions in the workbook. This workstation remembers it.",
    missing: "Write your name first.",
    save: "Save",
    signed: (name) => phrase`Decisions signed: ${name}`,
    change: "Change",
  },
  broughtTitle: (errors) =>
    phrase`${counted(errors, { one: "anomaly comes", other: "anomalies come" })} from your decisions`,
  broughtHelp:
    "The column refuses what replaces the value. Go back on the decision in the register, then exclude the row.",
  register: {
    title: (count) => phrase`Register of decisions (${count})`,
    explanation:
      "Who decided what, and why, for the data-protection officer. Kept in the workbook, without any value that was found.",
    listLabel: "Decisions, the last one first",
    listHelp: "Arrows go from decision to decision.",
    withdrawal: "Decision withdrawn",
    by: (name, at) => phrase`${name}, ${dateTime(at)}`,
    reason: (reason) => phrase`Reason: ${reason}`,
    row: (row) => `row ${row}`,
    standings: {
      inForce: "in force",
      replaced: "replaced since",
      withdrawn: "withdrawn since",
      fallen: "without effect, the row changed",
      withdrawal: "withdrawal",
    },
    withdraw: "Go back on this decision",
    withdrawOne: "Go back",
    withdrawOf: (address) => phrase`Go back on this decision: ${address}`,
    withdrawAll: (count) => phrase`Go back on these ${count} decisions`,
    download: "Download the register",
    fileName: (published) => `decision-register-${published}`,
    separator: ",",
    columns: ["Date", "Decided by", "Column", "Row", "Found", "Decision", "Reason", "State"],
  },
};
