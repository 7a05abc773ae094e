import type { SheetFact, SheetIdentity } from "../../app/ports/sheetHost";
import type { Door } from "./door";

/**
 * Facts kept in the worksheet's custom properties (ExcelApi 1.12): they follow the sheet through
 * renames, moves, copies, saves, and no other program shows them.
 * Round trips: one per function.
 */
const PREFIX = "ligneClaire.";
const MODEL = `${PREFIX}model`;

export interface Model {
  readonly schemaName: string;
  readonly schemaVersion: string;
}

export function activeSheet(door: Door): Promise<SheetIdentity> {
  return door.exchange((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    return queueIdentity(sheet);
  });
}

/** Asks for id, name and model of a sheet; the answer is to be read after the exchange. */
export function queueIdentity(sheet: Excel.Worksheet): () => SheetIdentity {
  const model = sheet.customProperties.getItemOrNullObject(MODEL);
  sheet.load("id,name");
  model.load("value");
  return () => ({ id: sheet.id, name: sheet.name, model: readModel(valueOf(model)) });
}

export function queueModel(sheet: Excel.Worksheet, { schemaName, schemaVersion }: Model): void {
  sheet.customProperties.add(MODEL, `${schemaName}@${schemaVersion}`);
}

export function recall(door: Door, sheetId: string, key: string): Promise<string | null> {
  return door.exchange(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const fact = sheet.customProperties.getItemOrNullObject(PREFIX + key);
    fact.load("value");
    return () => valueOf(fact);
  });
}

/** Round trips: two, however many sheets. */
export async function recallEverywhere(door: Door, key: string): Promise<readonly SheetFact[]> {
  const ids = await door.exchange(({ workbook: { worksheets } }) => {
    worksheets.load("items/id");
    return () => worksheets.items.map(({ id }) => id);
  });
  return door.exchange(({ workbook: { worksheets } }) => {
    const facts = ids.map((id) => queueFact(worksheets.getItemOrNullObject(id), PREFIX + key));
    return () => facts.flatMap((fact) => fact() ?? []);
  });
}

/** Null once read where the sheet has no such fact, or went away meanwhile. */
function queueFact(sheet: Excel.Worksheet, key: string): () => SheetFact | null {
  const fact = sheet.customProperties.getItemOrNullObject(key);
  sheet.load("id,name");
  fact.load("value");
  return () => {
    const value = sheet.isNullObject ? null : valueOf(fact);
    return value === null ? null : { sheetId: sheet.id, sheetName: sheet.name, value };
  };
}

export function remember(door: Door, sheetId: string, key: string, value: string): Promise<void> {
  return door.exchange(({ workbook }) => {
    workbook.worksheets.getItem(sheetId).customProperties.add(PREFIX + key, value);
    return () => undefined;
  });
}

function valueOf(fact: Excel.WorksheetCustomProperty): string | null {
  return fact.isNullObject ? null : fact.value;
}

/** A name may hold an `@` (an address of a schema), a version does not. */
function readModel(fact: string | null): Model | null {
  const at = fact?.lastIndexOf("@") ?? -1;
  return fact === null || at < 1
    ? null
    : { schemaName: fact.slice(0, at), schemaVersion: fact.slice(at + 1) };
}
