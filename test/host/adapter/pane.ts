import { CheckingService } from "../../../src/adapters/browser/checkingService";
import { bundledModels } from "../../../src/adapters/catalogue/bundledModels";
import { createPaneActions, type Pane } from "../../../src/app/createPaneActions";
import type { Checker } from "../../../src/app/ports/checker";
import type { PublishedFile } from "../../../src/app/ports/destination";
import type { PaneState } from "../../../src/app/state/paneState";
import { createSheetWording } from "../../../src/ui/messages/sheetWording";
import type { ExcelOptions } from "../../../src/workbench/node/startExcel";
import { openOffice, type OpenOffice } from "./office";

/** The whole add-in but its window: the pane's actions on the real engine, adapter and client. */
export interface OpenPane extends OpenOffice {
  readonly pane: Pane;
  readonly sent: readonly PublishedFile[];
}

/** A pane that listens, in front of a blank workbook. */
export async function openPane(options: ExcelOptions = {}): Promise<OpenPane> {
  const office = await openOffice(options);
  const sent: PublishedFile[] = [];
  const drawer = new Map<string, string>();
  const pane = createPaneActions({
    sheets: office.sheets,
    models: bundledModels(),
    checker: directChecker(),
    wording: createSheetWording("fr"),
    destination: ({ label }) => ({
      id: "site",
      label,
      drafts: "never",
      test: async () => ({ ok: true }),
      look: async () => ({ ok: true, copy: "same" }),
      publish: async ({ file }) => {
        sent.push(file);
        const url = `https://ville.example/${file.name}`;
        const nothing = { dataset: null, resource: null, page: null, portalMark: null };
        return {
          ok: true,
          place: { ...nothing, fileName: file.name, url, sha256: "" },
          replaced: false,
          remarks: [],
        };
      },
    }),
    person: {
      read: (key) => drawer.get(key) ?? null,
      write: (key, value) => void drawer.set(key, value),
      forget: (key) => void drawer.delete(key),
    },
    files: { save: async () => undefined },
    clock: { now: () => new Date(2026, 10, 23) },
    newIdentifier: () => "5f0c",
    delay: (_milliseconds, task) => {
      const timer = setTimeout(task, 1);
      return () => clearTimeout(timer);
    },
  });
  await pane.start();
  return { ...office, pane, sent };
}

/** The same with a sheet of grants in front, filled with texts from its second row on. */
export async function openGrants(
  rows: readonly (readonly string[])[],
  options: ExcelOptions = {},
): Promise<OpenPane> {
  const office = await openPane(options);
  await office.pane.actions.createSheet("scdl/subventions");
  if (rows.length > 0) await write(office, "A2", rows);
  return office;
}

/** Writes texts into the sheet in front as another program would, cell by cell as they are. */
export function write(
  { excel }: OpenOffice,
  topLeft: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const corner = sheet.getRange(topLeft).untrack();
    const block = corner.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).untrack();
    block.values = rows.map((row) => [...row]);
    await context.sync();
  });
}

/** How long a slow machine may take to do what an officer waits for. */
const PATIENCE = 20_000;

/** Waits until the state is as wanted: the officer looks at the pane until it says so. */
export function until(office: OpenPane, wanted: (state: PaneState) => boolean): Promise<PaneState> {
  return shows(office, (state) => wanted(state) && state.busy === null);
}

/** Waits for what the pane says while it is still at work. */
export async function shows(
  { pane }: OpenPane,
  wanted: (state: PaneState) => boolean,
): Promise<PaneState> {
  const latest = Date.now() + PATIENCE;
  while (Date.now() < latest) {
    const state = pane.store.get();
    if (wanted(state)) return state;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`The pane still says ${JSON.stringify(pane.store.get())}`);
}

/** "E12 type.date" for each anomaly of the last check. */
export function faults({ pane }: OpenPane): readonly string[] {
  const { check } = pane.store.get();
  if (check.kind !== "checked") return ["unchecked"];
  return check.errors.map(({ address, finding }) => `${address ?? "-"} ${finding.code}`);
}

export function notice({ pane }: OpenPane): string | null {
  return pane.store.get().notice?.code ?? null;
}

/** The engine without its worker: the same service, called directly. */
function directChecker(): Checker {
  const service = new CheckingService();
  return {
    load: async (table, progress, signal) => {
      signal.addEventListener("abort", () => service.stop());
      const outcome = await service.load(table, (rows) => progress(rows, table.rows.length));
      signal.throwIfAborted();
      if (!outcome) throw new Error("replaced");
      return outcome;
    },
    replaceRows: async (start, rows) => service.replaceRows(start, rows),
    insertRows: async (start, rows) => service.insertRows(start, rows),
    deleteRows: async (start, count) => service.deleteRows(start, count),
    prepare: async (decisions) => service.prepare(decisions),
    present: async (csv, profile) => service.present(csv, profile),
  };
}
