import type { ChecklistMessages } from "../checklistMessages";
import { agreed, counted, listed, phrase, quoted } from "./grammar";

const rows = (count: number): string => counted(count, { one: "row", other: "rows" });

export const checklist: ChecklistMessages = {
  watch: "to look at",
  changes: {
    firstTime: "Since last time: first publication",
    unchanged: "Since last time: nothing changed",
    notKept: "Since last time: this workbook cannot tell",
    mixed: "Since last time: it depends on the destination",
    counts: (added, changed, removed) =>
      phrase`Since last time: ${rows(added)} added, ${changed} changed, ${removed} removed`,
    added: "Added",
    changed: "Changed",
    removed: "Removed",
    removedHint: "Numbers of rows in the file published last time.",
    rows: (first, last) =>
      first === last ? phrase`Row ${first}` : phrase`Rows ${first} to ${last}`,
    more: (count) => phrase`and ${counted(count, { one: "other row", other: "other rows" })}`,
  },
  destinations: {
    line: (labels) =>
      labels.length === 0
        ? "Destinations: none"
        : phrase`${agreed(labels.length, { one: "Destination", other: "Destinations" })}: ${listed(labels)}`,
    detail:
      "The file leaves for each destination, one after the other. If one fails, the others are none the worse.",
  },
  twin: {
    title: "Which dataset?",
    question: (sheetName) =>
      phrase`The sheet ${quoted(sheetName)} and this one are the same dataset: one is probably a copy of the other. If both were published, each would take the other's place online. Nothing leaves before your answer.`,
    same: "The same dataset",
    sameHint: "This sheet takes the place of the other: the file online keeps its address.",
    new: "A new dataset",
    newHint: "This sheet gets its own file and its own address; the other stays online.",
  },
  draft: {
    title: "Draft",
    explanation:
      "A private draft may hold errors. A colleague who opens this workbook with their own key makes it public by choosing Publish.",
    readable: (labels) =>
      phrase`Beware: on ${listed(labels)}, the file of a draft can be downloaded by whoever knows its address.`,
    never: (labels) =>
      phrase`Nothing is sent to ${listed(labels)}: all that is put there is public.`,
    alreadyPublic: (labels) =>
      phrase`Nothing is sent to ${listed(labels)}: the dataset is public there already.`,
    publish: "Publish as a draft (private)",
  },
};
