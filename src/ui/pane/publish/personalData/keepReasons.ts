import type { PersonalKind } from "../../../../core/personalData/personalHit";
import {
  KEEP_REASONS,
  type KeepMessages,
  type KeepReason,
} from "../../../messages/personalDataMessages";

/** What may be said of each kind. Of a number that names one person only, nothing but words of one's own. */
const REASONS: Readonly<Record<PersonalKind, readonly KeepReason[]>> = {
  email: ["service", "publicRole", "law", "consent", "other"],
  phone: ["service", "publicRole", "law", "consent", "other"],
  postalAddress: ["service", "law", "consent", "other"],
  personName: ["notAPerson", "publicRole", "law", "consent", "other"],
  naturalPerson: ["body", "law", "consent", "other"],
  soleTrader: ["law", "consent", "other"],
  iban: ["service", "other"],
  nir: ["other"],
};

/** Those that hold for all that was found. */
export function reasonsFor(kinds: readonly PersonalKind[]): readonly KeepReason[] {
  return KEEP_REASONS.filter((reason) => kinds.every((kind) => REASONS[kind].includes(reason)));
}

/** A text and a reason of one's own are to be named; the others may be. */
export function needsDetail(reason: KeepReason): boolean {
  return reason === "law" || reason === "other";
}

/** As the register keeps it. */
export function reasonText(reason: KeepReason, detail: string, words: KeepMessages): string {
  if (reason === "other") return detail;
  return detail === "" ? words.reasons[reason] : words.withDetail(words.reasons[reason], detail);
}
