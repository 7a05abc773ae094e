import { onlineAddress } from "../../app/publication/dispatch";
import type { PaneState, SheetState } from "../../app/state/paneState";

export type OurSheet = Extract<SheetState, { kind: "ours" }>;

/** Where the sheet in front of the officer stands, in one word of code. Without a row nothing conforms yet. */
export type SheetStanding =
  | { readonly kind: "none" | "foreign" | "unchecked" }
  | { readonly kind: "faulty"; readonly errors: number; readonly rows: number }
  | { readonly kind: "conform"; readonly rows: number }
  | { readonly kind: "published"; readonly rows: number; readonly url: string };

export function sheetStanding({ sheet, check, dispatches, editedSince }: PaneState): SheetStanding {
  if (sheet.kind === "unknown") return { kind: "none" };
  if (sheet.kind === "foreign") return { kind: "foreign" };
  if (check.kind === "unchecked") return { kind: "unchecked" };
  const { rows } = check;
  if (check.errors.length > 0) return { kind: "faulty", errors: check.errors.length, rows };
  if (rows === 0) return { kind: "unchecked" };
  const url = editedSince ? null : onlineAddress(dispatches);
  return url === null ? { kind: "conform", rows } : { kind: "published", rows, url };
}
