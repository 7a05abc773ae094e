import type { Destination } from "../ports/destination";

/** `neverDraft`: all that is put there is public. `alreadyPublic`: what the public reads is never taken back. */
export type DraftRefusal = "neverDraft" | "alreadyPublic";

interface Remembered {
  readonly places: Readonly<Record<string, { readonly draft?: boolean }>>;
}

/** Why a draft is not sent to a destination; null where it may be. */
export function draftRefusal(
  { id, drafts }: Pick<Destination, "id" | "drafts">,
  { places }: Remembered,
): DraftRefusal | null {
  if (drafts === "never") return "neverDraft";
  const earlier = places[id];
  return drafts !== "aside" && earlier && earlier.draft !== true ? "alreadyPublic" : null;
}
