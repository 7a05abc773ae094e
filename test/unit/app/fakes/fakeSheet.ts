import type { CellValue } from "../../../../src/core/fields/cellValue";
import type {
  OpenSheet,
  ReadRequest,
  SheetEvent,
  SheetFact,
  SheetHost,
  SheetIdentity,
  SheetTable,
  TableCell,
  TableLayout,
} from "../../../../src/app/ports/sheetHost";
import type { StopSignal } from "../../../../src/app/ports/stopSignal";
import { SheetRefused, type SheetRefusal } from "../../../../src/app/ports/sheetRefusal";

/** A method of the port, or the reading of an open sheet. */
type Method = Exclude<keyof SheetHost, "archive"> | "read";

/** One worksheet in memory, and the officer's hands on it. Every gesture raises its event, as Excel does. */
export class FakeSheet implements SheetHost {
  identity: SheetIdentity = {
    id: "{1}",
    name: "Subventions",
    model: { schemaName: "scdl/essai", schemaVersion: "1.0.0" },
  };
  marked: readonly TableCell[] = [];
  selected: TableCell = { row: 0, column: 0 };
  hidden = false;
  readonly created: string[] = [];
  readonly facts = new Map<string, string>();
  readonly kept = new Map<string, string>();
  readonly archive = {
    read: async (name: string) => this.kept.get(name) ?? null,
    write: async (name: string, text: string) => void this.kept.set(name, text),
    remove: async (name: string) => void this.kept.delete(name),
  };
  /** What happens while rows are being read: the officer does not wait for us. */
  whileReading: () => void = () => undefined;
  private readonly listeners = new Set<(event: SheetEvent) => void>();
  private readonly refusals = new Map<Method, SheetRefusal>();

  /** The grid, header in the first row. */
  constructor(public grid: string[][]) {}

  refuse(method: Method, refusal: SheetRefusal): void {
    this.refusals.set(method, refusal);
  }

  accept(method: Method): void {
    this.refusals.delete(method);
  }

  // The officer's hands.

  type(row: number, column: number, text: string): void {
    while (this.grid.length <= row) this.grid.push(this.blankRow());
    this.grid[row]![column] = text;
    this.tell({ kind: "rowsEdited", sheetId: this.identity.id, first: row, last: row });
  }

  insertRows(first: number, count: number): void {
    while (this.grid.length < first) this.grid.push(this.blankRow());
    this.grid.splice(first, 0, ...Array.from({ length: count }, () => this.blankRow()));
    this.tell({ kind: "rowsInserted", sheetId: this.identity.id, first, count });
  }

  deleteRows(first: number, count: number): void {
    this.grid.splice(first, count);
    this.tell({ kind: "rowsDeleted", sheetId: this.identity.id, first, count });
  }

  sort(): void {
    const [header = [], ...rows] = this.grid;
    this.grid = [header, ...rows.sort()];
    this.tell({ kind: "reshaped", sheetId: this.identity.id });
  }

  tell(event: SheetEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  // The port.

  async activeSheet(): Promise<SheetIdentity> {
    this.check("activeSheet");
    return this.identity;
  }

  async createSheet(plan: Parameters<SheetHost["createSheet"]>[0]): Promise<SheetIdentity> {
    this.check("createSheet");
    const { schemaName, schemaVersion } = plan;
    const name = `${plan.sheetName}${this.created.length === 0 ? "" : ` (${this.created.length + 1})`}`;
    this.created.push(name);
    this.identity = { id: `{new ${name}}`, name, model: { schemaName, schemaVersion } };
    return this.identity;
  }

  async openActiveSheet(): Promise<OpenSheet> {
    this.check("openActiveSheet");
    return { identity: this.identity, read: (request, signal) => this.read(request, signal) };
  }

  private async read(request: ReadRequest, signal: StopSignal): Promise<SheetTable> {
    this.check("read");
    const [labels = [], ...rows] = this.grid.map((row) => [...row]);
    while (rows.at(-1)?.every((text) => text === "")) rows.pop();
    request.onProgress(rows.length, rows.length);
    this.meanwhile();
    await Promise.resolve();
    signal.throwIfAborted();
    return {
      layout: { headerRow: 0, firstColumn: 0, labels, dateSensitive: [] },
      rows,
      mergedAreas: [],
    };
  }

  async readRows(
    _sheetId: string,
    { headerRow, labels }: TableLayout,
    start: number,
    end: number,
  ): Promise<CellValue[][]> {
    this.check("readRows");
    const rows = Array.from({ length: end - start }, (_, at) =>
      labels.map((__, column) => this.grid[headerRow + 1 + start + at]?.[column] ?? ""),
    );
    this.meanwhile();
    return rows;
  }

  async markCells(_sheetId: string, cells: readonly TableCell[]): Promise<void> {
    this.check("markCells");
    this.marked = cells;
  }

  async selectCell(_sheetId: string, cell: TableCell): Promise<{ hidden: boolean }> {
    this.check("selectCell");
    this.selected = cell;
    return { hidden: this.hidden };
  }

  async selection(): Promise<{ sheetId: string; row: number; column: number }> {
    this.check("selection");
    return { sheetId: this.identity.id, ...this.selected };
  }

  async watch(listener: (event: SheetEvent) => void): Promise<() => Promise<void>> {
    this.check("watch");
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async recall(sheetId: string, key: string): Promise<string | null> {
    return this.facts.get(`${sheetId} ${key}`) ?? null;
  }

  async remember(sheetId: string, key: string, value: string): Promise<void> {
    this.check("remember");
    this.facts.set(`${sheetId} ${key}`, value);
  }

  async recallEverywhere(key: string): Promise<SheetFact[]> {
    return [...this.facts].flatMap(([place, value]) => {
      const [sheetId = "", name] = place.split(" ");
      return name === key ? [{ sheetId, sheetName: `Feuille ${sheetId}`, value }] : [];
    });
  }

  private check(method: Method): void {
    const refusal = this.refusals.get(method);
    if (refusal) throw new SheetRefused(refusal);
  }

  private meanwhile(): void {
    const gesture = this.whileReading;
    this.whileReading = () => undefined;
    gesture();
  }

  private blankRow(): string[] {
    return (this.grid[0] ?? []).map(() => "");
  }
}
