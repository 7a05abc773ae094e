/**
 * The budgets of docs/architecture.md, measured (`npm run bench`, after a build): counts on the wire
 * and sizes, which are the same on every machine, and ratios within one run.
 */
import { measureEdits } from "./editedRow";
import { measureEngine } from "./engineSpeed";
import { measureHost } from "./hostSpeed";
import { printMeasures } from "./measure";
import { measurePane } from "./paneSize";
import { measureSheetTraffic } from "./sheetTraffic";

const measures = [
  ...measureEngine(),
  ...(await measureSheetTraffic()),
  ...(await measureEdits()),
  ...measurePane(),
  ...(await measureHost()),
];
if (!printMeasures(measures)) process.exitCode = 1;
