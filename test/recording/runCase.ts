import type { Case, Gesture, Json, Script } from "../host/cases/form";
import { codeOf, SHEET } from "../host/cases/form";

/** The Excel that is asked: a real one with a person before it, or the workbench. */
export interface AskedExcel {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  gesture(gesture: Gesture): Promise<void>;
  /** Resolves when the handlers of what just happened have run. */
  settle(): Promise<void>;
}

/** Asks a case on a sheet of its own, and leaves the workbook as it was. */
export async function runCase({ steps }: Case, excel: AskedExcel): Promise<Json[]> {
  const before = await excel.run(sheetsOf);
  const answers: Json[] = [];
  const heard: Json[] = [];
  await excel.run(openSheet);
  for (const step of steps) {
    if (typeof step !== "function") await excel.gesture(step);
    else answers.push(...(await answerOf(step, excel, heard)));
    await excel.settle();
  }
  await excel.run((context) => tidy(context, before));
  return answers;
}

/** What the script returns, or the code that Excel refused it by. */
async function answerOf(script: Script, excel: AskedExcel, heard: Json[]): Promise<Json[]> {
  try {
    const answer = await excel.run((context) =>
      script(context, context.workbook.worksheets.getItem(SHEET), heard),
    );
    return answer === undefined ? [] : [structuredClone(answer)];
  } catch (failure) {
    return [{ refused: codeOf(failure) }];
  }
}

type Sheets = ReadonlyMap<string, Excel.Worksheet["visibility"]>;

async function sheetsOf(context: Excel.RequestContext): Promise<Sheets> {
  const sheets = context.workbook.worksheets.load("items/id,items/visibility");
  await context.sync();
  return new Map(sheets.items.map(({ id, visibility }) => [id, visibility]));
}

async function openSheet(context: Excel.RequestContext): Promise<void> {
  context.workbook.worksheets.add(SHEET).activate();
  await context.sync();
}

/** Sheets that were there show as before; those that came are deleted, hidden or not. */
async function tidy(context: Excel.RequestContext, before: Sheets): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  for (const sheet of sheets.items) sheet.visibility = before.get(sheet.id) ?? "Visible";
  for (const sheet of sheets.items) if (!before.has(sheet.id)) sheet.delete();
  await context.sync();
}
