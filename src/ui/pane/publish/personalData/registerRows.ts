import type { RegisteredDecision } from "../../../../app/publication/preflight";
import type { RowFacts } from "../../list/useListWindow";

/** Decisions taken in one gesture: the same person, moment, column, choice and reason. */
export interface DecisionGesture {
  readonly key: string;
  readonly decisions: readonly RegisteredDecision[];
}

export type RegisterRow =
  | { readonly kind: "gesture"; readonly gesture: DecisionGesture }
  | { readonly kind: "decision"; readonly decision: RegisteredDecision; readonly key: string };

/** The log as it is read: the last gesture first, its cells below when there are several. */
export function registerRows(register: readonly RegisteredDecision[]): readonly RegisterRow[] {
  const gestures: (DecisionGesture & { decisions: RegisteredDecision[] })[] = [];
  let last = "";
  for (const decision of register) {
    const { at, by, field, action } = decision;
    const said = JSON.stringify([at, by, field, action]);
    if (said !== last) gestures.push({ key: `${gestures.length}`, decisions: [] });
    gestures.at(-1)?.decisions.push(decision);
    last = said;
  }
  return gestures.reverse().flatMap(rowsOf);
}

export const REGISTER_ROWS: RowFacts<RegisterRow> = {
  keyOf: (row) => (row.kind === "gesture" ? row.gesture.key : row.key),
  heightOf: ({ kind }) => (kind === "gesture" ? 96 : 32),
  isEntry: (row) =>
    (row.kind === "gesture" ? row.gesture.decisions : [row.decision]).some(isInForce),
};

export function isInForce({ standing }: RegisteredDecision): boolean {
  return standing === "inForce";
}

function rowsOf(gesture: DecisionGesture): readonly RegisterRow[] {
  const { key, decisions } = gesture;
  if (decisions.length === 1) return [{ kind: "gesture", gesture }];
  return [
    { kind: "gesture", gesture },
    ...decisions.map(
      (decision, at) => ({ kind: "decision", decision, key: `${key} ${at}` }) as const,
    ),
  ];
}
