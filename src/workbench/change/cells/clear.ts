import type { Area } from "../../book/grid";
import type { Step } from "../change";
import { clearConditionalFormats } from "../rules/conditionalFormats";
import { clearValidation } from "../rules/setValidation";
import { sequence } from "../together";
import { clearContents } from "./clearContents";
import { clearStyles } from "./restyle";

/** `Range.clear()`: contents with their links, formats, validation and conditional formats (V47). */
export const clearAll = (sheetId: string, areas: readonly Area[]): Step =>
  sequence([
    clearContents(sheetId, areas),
    clearStyles(sheetId, areas),
    clearValidation(sheetId, areas),
    clearConditionalFormats(sheetId, areas),
  ]);
