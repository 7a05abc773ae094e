import { cellArea } from "./area";
import type { Area } from "./grid";
import type { Sheet } from "./sheet";

export type FocusEvent =
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "activated"; readonly sheetId: string; readonly before: string | null };

/**
 * Which sheet is in front and what is selected on each. It is where the user stands, not part of
 * the journal: undo does not move it, and no Change tells of it.
 */
export class Focus {
  private activeId: string | null = null;
  private readonly selections = new Map<string, readonly Area[]>();
  private readonly listeners = new Set<(event: FocusEvent) => void>();

  get activeSheetId(): string | null {
    return this.activeId;
  }

  selection(sheetId: string): readonly Area[] {
    return this.selections.get(sheetId) ?? [cellArea(0, 0)];
  }

  activate(sheet: Sheet): void {
    if (this.activeId === sheet.id) return;
    const before = this.activeId;
    this.activeId = sheet.id;
    this.emit({ kind: "activated", sheetId: sheet.id, before });
  }

  /** Selects on a sheet and brings it to the front. */
  select(sheet: Sheet, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selections.set(sheet.id, areas);
    this.emit({ kind: "selected", sheetId: sheet.id, areas });
  }

  /** Answers how to stop listening. */
  onMove(listener: (event: FocusEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private emit(event: FocusEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
