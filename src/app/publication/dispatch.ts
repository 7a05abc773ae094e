import type {
  Destination,
  PublishAnswer,
  PublishRefusal,
  PublishRemark,
} from "../ports/destination";
import type { DraftRefusal } from "./draftRefusal";

/** One destination's part of a publication, from the click on. */
export interface Dispatch {
  readonly id: string;
  readonly label: string;
  /** What is sent is a draft. */
  readonly draft: boolean;
  readonly status: DispatchStatus;
}

export type DispatchStatus =
  | { readonly kind: "waiting" }
  /** In bytes; `total` is null while it is unknown. */
  | { readonly kind: "sending"; readonly done: number; readonly total: number | null }
  | {
      readonly kind: "published";
      readonly url: string;
      readonly page: string | null;
      readonly replaced: boolean;
      readonly remarks: readonly PublishRemark[];
      readonly rows: number;
      /** ISO date-time. */
      readonly at: string;
      /** The workbook could note it. */
      readonly isRemembered: boolean;
    }
  /** Nothing was sent there, and nothing failed. */
  | { readonly kind: "skipped"; readonly reason: DraftRefusal }
  | { readonly kind: "refused"; readonly refusal: PublishRefusal };

export type DispatchOf<Kind extends DispatchStatus["kind"]> = Dispatch & {
  readonly status: Extract<DispatchStatus, { kind: Kind }>;
};

export function isOf<Kind extends DispatchStatus["kind"]>(
  dispatch: Dispatch,
  kind: Kind,
): dispatch is DispatchOf<Kind> {
  return dispatch.status.kind === kind;
}

/** Those of an earlier try stay, but for the destinations that are tried again. */
export function begun(
  earlier: readonly Dispatch[],
  destinations: readonly Pick<Destination, "id" | "label">[],
  draft: boolean,
): readonly Dispatch[] {
  const waiting = new Map(
    destinations.map(({ id, label }): [string, Dispatch] => [
      id,
      { id, label, draft, status: { kind: "waiting" } },
    ]),
  );
  const again = earlier.map((dispatch) => waiting.get(dispatch.id) ?? dispatch);
  const known = new Set(earlier.map(({ id }) => id));
  return [...again, ...[...waiting.values()].filter(({ id }) => !known.has(id))];
}

export function withStatus(
  dispatches: readonly Dispatch[],
  id: string,
  status: DispatchStatus,
): readonly Dispatch[] {
  return dispatches.map((dispatch) => (dispatch.id === id ? { ...dispatch, status } : dispatch));
}

export function statusOf(
  answer: PublishAnswer,
  sent: Pick<DispatchOf<"published">["status"], "rows" | "at" | "isRemembered">,
): DispatchStatus {
  if (!answer.ok) return { kind: "refused", refusal: answer.refusal };
  const { place, replaced, remarks } = answer;
  return { kind: "published", url: place.url, page: place.page, replaced, remarks, ...sent };
}

/** Where the public reads what was published; null for a draft, and while a destination lacks it. */
export function onlineAddress(dispatches: readonly Dispatch[]): string | null {
  const left = dispatches.filter((dispatch) => dispatch.draft || !isOf(dispatch, "published"));
  const status = dispatches[0]?.status;
  return left.length === 0 && status?.kind === "published" ? (status.page ?? status.url) : null;
}

/** Destinations to try again. */
export function refusedOf(dispatches: readonly Dispatch[]): readonly DispatchOf<"refused">[] {
  return dispatches.filter((dispatch) => isOf(dispatch, "refused"));
}
