import type { Delivery } from "../app/publication/delivery";
import { kindsOf } from "../core/personalData/decision";
import type { CommandMessages, CommandRefusal } from "../ui/messages/command/commandMessages";
import type {
  PublishCommandMessages,
  PublishCommandRefusal,
} from "../ui/messages/command/publish/publishMessages";
import {
  deliveryText,
  faultText,
  refusalText,
  resultLines,
} from "../ui/messages/command/publish/publishText";
import { reportText } from "../ui/messages/command/reportText";
import type { Messages } from "../ui/messages/messages";
import type { Published } from "./publishFile";
import type { PublishOptions } from "./publishOptions";

/** All that the command says, in one language. */
export interface Wording {
  readonly check: CommandMessages;
  readonly publish: PublishCommandMessages;
  readonly messages: Messages;
}

/** What people read. */
export function publishReport(
  published: Published,
  { draft }: PublishOptions,
  wording: Wording,
): string {
  const { check, publish, messages } = wording;
  if (published.kind === "refused") return `${refusedText(published.refusal, wording)}\n`;
  const report = reportText(published.judged, check, messages);
  if (published.kind !== "done") {
    const why = whyNot(published, publish);
    return why === null ? report : `${report}\n${why}\n`;
  }
  const { deliveries, rows } = published;
  const told = deliveries.map((one) => deliveryText(one, { rows, draft }, publish, messages));
  return `${[report.trimEnd(), ...told, summary(deliveries, draft, publish)].join("\n\n")}\n`;
}

/** What programs read: the same, as data. */
export function publishData(
  published: Published,
  options: PublishOptions,
  wording: Wording,
): object {
  const { draft, isDryRun: dryRun } = options;
  if (published.kind === "refused") {
    const message = refusedText(published.refusal, wording);
    return { outcome: "unusable", draft, dryRun, message, ...faultsData(published, wording) };
  }
  const { file, sheet, schema, valid, rows, findings } = published.judged;
  const about = { file, sheet, schema: schema?.name ?? null, valid, rows, findings };
  if (published.kind !== "done") {
    const outcome = published.kind === "unusable" ? "unusable" : "refused";
    return {
      outcome,
      draft,
      dryRun,
      message: whyNot(published, wording.publish),
      ...about,
      ...cellsData(published),
    };
  }
  const { deliveries, memory } = published;
  return {
    ...{ outcome: outcomeOf(deliveries), draft, dryRun },
    message: summary(deliveries, draft, wording.publish),
    ...about,
    rows: published.rows,
    memory,
    destinations: deliveries.map((one) => deliveryData(one, options, wording)),
  };
}

function refusedText(
  refusal: PublishCommandRefusal | CommandRefusal,
  { check, publish, messages }: Wording,
): string {
  switch (refusal.code) {
    case "usage":
    case "destinationsMissing":
    case "destinationsFaulty":
    case "memoryUnreadable":
    case "memoryUnwritable":
    case "memoryHeld":
    case "memoryOfOther":
    case "memoryOfAnother":
      return refusalText(refusal, publish, messages);
    default:
      return check.refusal(refusal);
  }
}

function faultsData(
  { refusal }: Extract<Published, { kind: "refused" }>,
  { publish }: Wording,
): object {
  if (refusal.code !== "destinationsFaulty") return { reason: refusal.code };
  const faults = refusal.faults.map((fault) => ({ ...fault, message: faultText(fault, publish) }));
  return { reason: refusal.code, faults };
}

/** Null when the findings of the file have said it. */
function whyNot(
  published: Exclude<Published, { kind: "refused" | "done" }>,
  { preflight }: PublishCommandMessages,
): string | null {
  const { kind, judged } = published;
  if (kind === "unusable") return null;
  if (kind === "empty") return preflight.nothing;
  if (kind === "spoiled") return preflight.spoiled(published.errors);
  const cells = cellsText(published, preflight);
  if (kind === "personal") return cells;
  const errors = judged.findings.filter(({ severity }) => severity === "error").length;
  return [preflight.faults(errors), cells].filter(Boolean).join("\n");
}

/** The cells, never what stands in them: a report is read by more people than the file. */
function cellsText(
  { judged, cells }: Extract<Published, { kind: "personal" | "faulty" }>,
  { personal }: PublishCommandMessages["preflight"],
): string {
  const lines = cells.map((cell) => {
    const place = judged.addressOf(cell.row + 2, cell.field) ?? String(cell.row + 2);
    return `  ${place} · ${cell.field} (${kindsOf(cell).join(", ")})`;
  });
  return cells.length > 0 ? [personal(cells.length), ...lines].join("\n") : "";
}

function cellsData(published: Published): object {
  if (published.kind !== "personal" && published.kind !== "faulty") return {};
  const cells = published.cells.map((cell) => ({
    row: published.judged.rowOf(cell.row + 2),
    field: cell.field,
    kinds: kindsOf(cell),
  }));
  return { personalData: cells };
}

function deliveryData(
  { destination, result, remarks, ...facts }: Delivery,
  { draft }: PublishOptions,
  { publish, messages }: Wording,
): object {
  const { id, label } = destination;
  const message = resultLines(result, { draft }, publish, messages).join(" ");
  return { id, label, ...result, ...facts, changes: changesIn(remarks), message };
}

/** Null at the first publication, and where the memory cannot tell. */
function changesIn(remarks: Delivery["remarks"]): object | null {
  for (const { code, params } of remarks) {
    if (code === "unchanged") return { added: 0, changed: 0, removed: 0 };
    if (code !== "changes") continue;
    const { added, changed, removed } = params;
    return { added, changed, removed };
  }
  return null;
}

type Outcome = "published" | "planned" | "failed" | "nowhere";

/** One failure among them makes it a failure. */
export function outcomeOf(deliveries: readonly Delivery[]): Outcome {
  if (failed(deliveries).length > 0) return "failed";
  const statuses = deliveries.map(({ result }) => result.status);
  if (statuses.includes("planned")) return "planned";
  return statuses.includes("published") ? "published" : "nowhere";
}

function summary(
  deliveries: readonly Delivery[],
  draft: boolean,
  { summary: words }: PublishCommandMessages,
): string {
  const outcome = outcomeOf(deliveries);
  if (outcome === "failed") return words.failed(failed(deliveries));
  return outcome === "published" && draft ? words.draft : words[outcome];
}

/** Names of the destinations that failed. */
function failed(deliveries: readonly Delivery[]): readonly string[] {
  return deliveries
    .filter(
      ({ result }) =>
        result.status === "failed" || (result.status === "published" && !result.remembered),
    )
    .map(({ destination }) => destination.label);
}
