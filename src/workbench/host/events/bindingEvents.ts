import { intersect } from "../../book/area";
import type { Book } from "../../book/book";
import type { FocusEvent } from "../../book/focus";
import type { Change } from "../../change/change";
import { boundArea, placedBindings } from "../../change/rules/bindings";
import { describeBinding } from "../methods/bindings";

/** An event of a binding, on a channel of its own. */
export interface BindingEvent {
  readonly channel: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** `bindingDataChanged` of the bindings whose cells an edit touches. */
export function bindingsChanged({ notes }: Change, book: Book): BindingEvent[] {
  return placedBindings(book).flatMap((placed) => {
    const area = boundArea(placed);
    const isTouched = notes.some(
      (note) =>
        note.kind === "cells" &&
        note.sheetId === placed.sheet.id &&
        note.areas.some((edited) => intersect(edited, area) !== null),
    );
    const channel = `${placed.binding.id}_bindingDataChanged`;
    return isTouched ? [{ channel, data: { ddaBinding: describeBinding(placed) } }] : [];
  });
}

/** `bindingSelectionChanged`: the part of the selection inside, one area only (truth E15). */
export function bindingsSelected(event: FocusEvent, book: Book): BindingEvent[] {
  if (event.kind !== "selected") return [];
  return placedBindings(book).flatMap((placed) => {
    const area = boundArea(placed);
    const [selected] = event.areas;
    const isHere = placed.sheet.id === event.sheetId && selected !== undefined;
    const part = isHere ? intersect(selected, area) : null;
    if (part === null) return [];
    // This client hands the names on as they come.
    const subset = {
      startRow: part.top - area.top,
      startColumn: part.left - area.left,
      rowCount: part.bottom - part.top + 1,
      columnCount: part.right - part.left + 1,
    };
    const channel = `${placed.binding.id}_bindingSelectionChanged`;
    return [{ channel, data: { ddaBinding: describeBinding(placed), subset } }];
  });
}
