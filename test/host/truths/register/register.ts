import { batches } from "./batches";
import { cells } from "./cells";
import { conditional } from "./conditional";
import { csvFiles } from "./csvFiles";
import { events } from "./events";
import { hands } from "./hands";
import { shell } from "./shell";
import { stores } from "./stores";
import type { Truth } from "./truth";
import { validation } from "./validation";
import { values } from "./values";
import { worksheets } from "./worksheets";

/** Every known rule of the real Excel, and what the workbench does about it. */
export const register: readonly Truth[] = [
  ...values,
  ...cells,
  ...validation,
  ...conditional,
  ...worksheets,
  ...stores,
  ...events,
  ...batches,
  ...hands,
  ...shell,
  ...csvFiles,
];

/** The letters of a rule's number, in the order of the register. */
export const KINDS: Readonly<Record<string, string>> = {
  V: "Values, texts, formulas and number formats",
  DV: "Data validation",
  CF: "Conditional formats",
  RA: "Ranges of several areas",
  W: "Worksheets, names, protection, stores and tables",
  E: "Events",
  B: "Batches, errors and undo",
  P: "Clipboard and gestures",
  L: "The French language",
  X: "Ribbon, pane and page",
  F: "CSV files",
};

export const kindOf = ({ id }: Truth): string => id.replace(/\d+$/, "");
