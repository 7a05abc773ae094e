import { clearAll } from "../../change/cells/clear";
import { clearContents } from "../../change/cells/clearContents";
import { clearStyles } from "../../change/cells/restyle";
import { clearConditionalFormats } from "../../change/rules/conditionalFormats";
import { clearHyperlinks } from "../../change/rules/hyperlinks";
import type { Step } from "../../change/change";
import { sequence } from "../../change/together";
import type { Area } from "../../book/grid";

export const CLEAR_APPLY_TO = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
] as const;

export type ClearApplyTo = (typeof CLEAR_APPLY_TO)[number];

/** `clear(applyTo)` (truth V47). Conditional formats are formats; validation is not. */
export function clearing(sheetId: string, areas: readonly Area[], applyTo: ClearApplyTo): Step {
  switch (applyTo) {
    case "All":
      return clearAll(sheetId, areas);
    case "Contents":
      return clearContents(sheetId, areas);
    case "Formats":
      return sequence([clearStyles(sheetId, areas), clearConditionalFormats(sheetId, areas)]);
    case "Hyperlinks":
      return clearHyperlinks(sheetId, areas);
    case "RemoveHyperlinks":
      return sequence([clearHyperlinks(sheetId, areas), clearStyles(sheetId, areas)]);
  }
}
