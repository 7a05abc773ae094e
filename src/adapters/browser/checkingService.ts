import type { CheckOutcome, TableToCheck, TableToPublish } from "../../app/ports/checker";
import type { CellValue } from "../../core/fields/cellValue";
import { neededLists } from "../catalogue/neededLists";
import { compileSchema } from "../../core/engine/compiledSchema";
import type { PersonalDecision } from "../../core/personalData/decision";
import { prepareTable } from "../../core/publication/prepareTable";
import {
  presentedCsv,
  type PresentedFile,
  type PublicationProfile,
} from "../../core/publication/publicationProfile";
import { TableCheck } from "../../core/engine/tableCheck";

type Rows = readonly CellValue[][];

/** How `load` ended: null when it was stopped, or replaced by a newer one. */
export type LoadAnswer = CheckOutcome | null;

/**
 * The engine as the worker serves it: one table at a time, judged slice by slice so that a request
 * to stop is heard in between.
 */
export class CheckingService {
  private check: TableCheck | null = null;
  private loads = 0;

  async load(table: TableToCheck, onProgress: (rows: number) => void): Promise<LoadAnswer> {
    const load = ++this.loads;
    const lists = await neededLists(table.schema);
    const check = new TableCheck(compileSchema(table.schema, "worksheet", lists), table.labels);
    for (const judged of check.load(table.rows)) {
      onProgress(judged);
      await nextTurn();
      if (load !== this.loads) return null;
    }
    this.check = check;
    return check.outcome();
  }

  /** Ends the load under way; the table judged before it is kept. */
  stop(): void {
    this.loads += 1;
  }

  replaceRows(start: number, rows: Rows): CheckOutcome {
    return this.edit((check) => check.replaceRows(start, rows));
  }

  insertRows(start: number, rows: Rows): CheckOutcome {
    return this.edit((check) => check.insertRows(start, rows));
  }

  deleteRows(start: number, count: number): CheckOutcome {
    return this.edit((check) => check.deleteRows(start, count));
  }

  prepare(decisions: readonly PersonalDecision[]): TableToPublish {
    const check = this.loaded();
    const { findings } = check.outcome();
    const prepared = prepareTable(check.compiled, check.texts(), findings, decisions);
    return { ...prepared, csv: new TextEncoder().encode(prepared.csv) };
  }

  present(csv: Uint8Array, profile: PublicationProfile): PresentedFile {
    return presentedCsv(new TextDecoder().decode(csv), profile, this.loaded().compiled);
  }

  private edit(change: (check: TableCheck) => void): CheckOutcome {
    const check = this.loaded();
    change(check);
    return check.outcome();
  }

  private loaded(): TableCheck {
    if (!this.check) throw new Error("No table has been judged yet");
    return this.check;
  }
}

/** Messages are tasks: the worker hears `stop` only when this turn ends. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
