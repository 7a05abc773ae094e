import { logText, readLog, type DecisionEntry } from "../../core/personalData/decisionLog";
import type { SheetHost } from "../ports/sheetHost";

/** All that was decided of a sheet's dataset, oldest first: what the data-protection officer reads. */
export async function decisionLog(
  { archive }: SheetHost,
  identifier: string,
): Promise<DecisionEntry[]> {
  return readLog(await archive.read(placeOf(identifier)));
}

export async function addDecisions(
  sheets: SheetHost,
  identifier: string,
  entries: readonly DecisionEntry[],
): Promise<void> {
  const log = await decisionLog(sheets, identifier);
  await sheets.archive.write(placeOf(identifier), logText([...log, ...entries]));
}

function placeOf(identifier: string): string {
  return `decisions.${identifier}`;
}
