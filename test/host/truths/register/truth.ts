/** What the workbench does about a rule of Excel. */
export type State = "held" | "choice" | "not ours";

/**
 * How sure the rule is: D documented by Microsoft, M said by its staff, C read in its client,
 * U reported by users only, ? no source found.
 */
export type Confidence = string;

export interface Truth {
  readonly id: string;
  readonly confidence: Confidence;
  /** By the keys that docs/excel-truths.md explains. */
  readonly sources: string;
  readonly says: string;
  readonly state: State;
  /** Why this choice was made, why the rule is not ours, or what of a held rule is our own choice. */
  readonly reason: string;
}

type Make = (
  id: string,
  confidence: Confidence,
  sources: string,
  says: string,
  reason: string,
) => Truth;

const inState =
  (state: State): Make =>
  (id, confidence, sources, says, reason) => ({ id, confidence, sources, says, state, reason });

/** A test carries the rule's number; the reason tells a part that no source settles. */
export const held = (
  id: string,
  confidence: Confidence,
  sources: string,
  says: string,
  reason = "",
): Truth => inState("held")(id, confidence, sources, says, reason);

/** No source of Microsoft's: what the workbench does instead, and why. */
export const choice = inState("choice");

/** A rule that no host in a page or in Node can play, or that the product does not meet. */
export const notOurs = inState("not ours");
