import { isSingleCell, topLeft } from "../book/area";
import type { Book } from "../book/book";
import type { Cell } from "../book/grid";
import type { Change } from "../change/change";
import type { Content } from "../change/cells/content";
import { Formula } from "../change/cells/content";
import { setCells } from "../change/cells/setCells";

interface Entry {
  readonly sheetId: string;
  readonly at: Cell;
  readonly content: Content;
}

/**
 * What the user typed into the cell being edited. On the web it goes in after the batches that
 * waited for the end of the edit, and replaces what they wrote there (truth B15).
 */
export class WebEntry {
  private entry: Entry | null = null;

  constructor(private readonly book: Book) {}

  /** A change made while a cell is edited. */
  follow({ cause, notes }: Change): void {
    const [note] = notes;
    if (cause !== "user" || note?.kind !== "cells") return;
    const [area] = note.areas;
    if (area === undefined || !isSingleCell(area)) return;
    const at = topLeft(area);
    this.entry = { sheetId: note.sheetId, at, content: this.contentOf(note.sheetId, at) };
  }

  /** Puts the text back where a batch has written over it. */
  prevail(): void {
    const { entry } = this;
    this.entry = null;
    if (entry === null || this.book.sheetById(entry.sheetId) === null) return;
    if (isSame(this.contentOf(entry.sheetId, entry.at), entry.content)) return;
    this.book.perform("user", setCells(entry.sheetId, entry.at, [[entry.content]]));
  }

  private contentOf(sheetId: string, { row, column }: Cell): Content {
    const sheet = this.book.sheet(sheetId);
    const formula = sheet.formula(row, column);
    return formula === null ? sheet.value(row, column) : new Formula(formula);
  }
}

const isSame = (one: Content, other: Content): boolean =>
  one instanceof Formula && other instanceof Formula ? one.r1c1 === other.r1c1 : one === other;
