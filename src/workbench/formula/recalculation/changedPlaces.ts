import type { Change, Note } from "../../change/change";
import type { SheetArea } from "../../book/grid";

/** What a change asks of the calculation. */
export interface Scope {
  /** Lines, sheets, tables or names are others: every formula is read anew. */
  readonly isWhole: boolean;
  /** Otherwise, the cells whose contents changed. */
  readonly places: readonly SheetArea[];
}

const NOTHING: Scope = { isWhole: false, places: [] };
const WHOLE: Scope = { isWhole: true, places: [] };

function scopeOfNote(note: Note): Scope {
  switch (note.kind) {
    case "cells":
      return {
        isWhole: false,
        places: note.areas.map((area) => ({ sheetId: note.sheetId, area })),
      };
    case "sorted":
      return { isWhole: false, places: [{ sheetId: note.sheetId, area: note.area }] };
    case "trait":
      return note.trait === "name" || note.trait === "merge" ? WHOLE : NOTHING;
    case "book":
      return note.trait === "name" ? WHOLE : NOTHING;
    case "comment":
    case "format":
    case "hidden":
    case "protection":
    case "moved":
    case "visibility":
      return NOTHING;
    default:
      return WHOLE;
  }
}

export function changedPlaces({ notes }: Change): Scope {
  const scopes = notes.map(scopeOfNote);
  return {
    isWhole: scopes.some(({ isWhole }) => isWhole),
    places: scopes.flatMap(({ places }) => places),
  };
}
