import type { PublishRefusal } from "../../../../app/ports/destination";
import type { PreflightRemark } from "../../../../app/publication/preflightRemark";
import type { Delivery, DeliveryResult } from "../../../../app/publication/delivery";
import type { FileFault } from "../../../../core/publication/destinationsFaults";
import { describePublishRemark } from "../../dispatchMessages";
import type { Messages } from "../../messages";
import { describeRefusal, type RefusalText } from "../../noticeMessages";
import type { PublishCommandMessages, PublishCommandRefusal } from "./publishMessages";

/** What was done, for the words that depend on it. */
export interface Done {
  readonly rows: number;
  readonly draft: boolean;
}

export function refusalText(
  refusal: PublishCommandRefusal,
  words: PublishCommandMessages,
  { language }: Messages,
): string {
  switch (refusal.code) {
    case "usage":
      return words.usage;
    case "destinationsMissing":
      return words.destinationsMissing(refusal.file);
    case "destinationsFaulty": {
      const lines = refusal.faults.map((fault) => faultLine(fault, words, language));
      return [words.destinationsFaulty, ...lines].join("\n");
    }
    case "memoryUnreadable":
      return words.memoryUnreadable(refusal.file);
    case "memoryUnwritable":
      return words.memoryUnwritable(refusal.file);
    case "memoryHeld":
      return words.memoryHeld(refusal.file);
    case "memoryOfOther":
      return words.memoryOfOther(refusal.file, refusal.schema);
    case "memoryOfAnother":
      return words.memoryOfAnother(refusal.file, refusal.identifier);
  }
}

function faultLine(
  fault: FileFault,
  words: PublishCommandMessages,
  language: Messages["language"],
): string {
  const separator = language === "fr" ? "\u00a0: " : ": ";
  return `${fault.place || words.wholeFile}${separator}${faultText(fault, words)}`;
}

export function faultText(fault: FileFault, { faults }: PublishCommandMessages): string {
  // Code and details of a fault always go together, which TypeScript cannot follow through an index.
  const describe = faults[fault.code] as (fault: FileFault) => RefusalText;
  const { reason, remedy } = describe(fault);
  return `${reason} ${remedy}`;
}

/** A destination's name, then what became of it, a line each. */
export function deliveryText(
  delivery: Delivery,
  done: Done,
  words: PublishCommandMessages,
  messages: Messages,
): string {
  const { destination, file, copy, remarks, result } = delivery;
  const lines = [
    words.counts(done.rows, file.bytes, file.name),
    ...(copy === "same" || copy === "unknown" ? [words.copies[copy]] : []),
    ...remarks.map((remark) => changeText(remark, words)),
    ...(delivery.labelled ? [] : [words.labelLeft]),
    ...resultLines(result, done, words, messages),
  ];
  return [destination.label, ...lines.map((line) => `  ${line}`)].join("\n");
}

export function resultLines(
  result: DeliveryResult,
  { draft }: Pick<Done, "draft">,
  words: PublishCommandMessages,
  messages: Messages,
): readonly string[] {
  switch (result.status) {
    case "published":
      return [
        words.published(result.url, result.replaced, draft),
        ...result.remarks.map((remark) => describePublishRemark(words.remarks, remark)),
        ...(result.remembered ? [] : [words.notRemembered]),
      ];
    case "planned":
      return [words.planned(result.replaces)];
    case "skipped":
      return [words.skipped[result.reason]];
    case "failed":
      return [failureText(result.refusal, words, messages)];
  }
}

/** Remarks of the table itself are not among those of a destination. */
function changeText(remark: PreflightRemark, { changes }: PublishCommandMessages): string {
  const described = new Map(Object.entries(changes)) as ReadonlyMap<
    string,
    (params: PreflightRemark["params"]) => string
  >;
  return described.get(remark.code)?.(remark.params) ?? "";
}

function failureText(
  refusal: PublishRefusal,
  words: PublishCommandMessages,
  { refusals }: Messages,
): string {
  const reasons = { ...refusals.reasons, ...words.refusals };
  return describeRefusal({ ...refusals, reasons }, refusal);
}
