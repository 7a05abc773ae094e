import type { DecisionEntry } from "../../core/personalData/decisionLog";
import { logText, readLog } from "../../core/personalData/decisionLogText";
import type { SheetHost } from "../ports/sheetHost";

/** All that was decided of a sheet's dataset, oldest first: what the data-protection officer reads. */
export async function decisionLog(
  { archive }: SheetHost,
  identifier: string,
): Promise<DecisionEntry[]> {
  return readLog(await archive.read(placeOf(identifier)));
}

/** In one write, however many they are; answers the whole log. */
export async function addDecisions(
  sheets: SheetHost,
  identifier: string,
  entries: readonly DecisionEntry[],
): Promise<DecisionEntry[]> {
  const log = [...(await decisionLog(sheets, identifier)), ...entries];
  await sheets.archive.write(placeOf(identifier), logText(log));
  return log;
}

function placeOf(identifier: string): string {
  return `decisions.${identifier}`;
}
