import type { Visibility } from "../../book/sheetTraits";

export function visibilityFromFile(state: string | undefined): Visibility {
  if (state === "veryHidden") return "VeryHidden";
  return state === "hidden" ? "Hidden" : "Visible";
}

/** Visible sheets say nothing. */
export function visibilityInFile(visibility: Visibility): string | undefined {
  if (visibility === "Visible") return undefined;
  return visibility === "Hidden" ? "hidden" : "veryHidden";
}
