import type { PublishRemark } from "../../app/ports/destination";
import type { Dispatch, DispatchOf } from "../../app/publication/dispatch";
import type { DraftRefusal } from "../../app/publication/draftRefusal";
import type { KnownPlace } from "../../app/publication/knownPlace";
import type { Messages } from "./messages";
import { describeRefusal } from "./noticeMessages";

/** What is said of a publication, destination by destination. */
export interface DispatchMessages {
  readonly titles: Readonly<Record<DispatchStanding, string>>;
  readonly waiting: string;
  readonly sending: string;
  /** In bytes. */
  readonly bytes: (done: number, total: number) => string;
  readonly published: (rows: number, at: string) => string;
  readonly draftLeft: (rows: number, at: string) => string;
  readonly replaced: string;
  readonly firstTime: string;
  readonly skipped: Readonly<Record<DraftRefusal, string>>;
  readonly notRemembered: string;
  readonly editedSince: string;
  readonly viewOnline: string;
  readonly viewOnlineAt: (label: string) => string;
  readonly file: string;
  readonly fileAt: (label: string) => string;
  readonly placesTitle: string;
  readonly place: (rows: number, at: string) => string;
  readonly draftPlace: (rows: number, at: string) => string;
  readonly signed: (by: string) => string;
}

export type DispatchStanding = "sending" | "published" | "draft" | "partly" | "refused";

type Remark<Kind extends PublishRemark["code"]> = Extract<PublishRemark, { readonly code: Kind }>;

/** What the officer should know of a publication that succeeded. */
export type PublishRemarkMessages = {
  readonly [Kind in PublishRemark["code"]]: (remark: Remark<Kind>) => string;
};

export function describePublishRemark(
  messages: PublishRemarkMessages,
  remark: PublishRemark,
): string {
  // Code and details of a remark always go together, which TypeScript cannot follow through an index.
  const describe = messages[remark.code] as (remark: PublishRemark) => string;
  return describe(remark);
}

/** The sentence that a screen reader hears once a destination has answered; empty before. */
export function dispatchNews(
  { label, draft, status }: Dispatch,
  { dispatch, refusals, publishRemarks }: Messages,
): string {
  switch (status.kind) {
    case "published":
      return [
        `${label}.`,
        publishedText(draft, status, dispatch),
        ...status.remarks.map((remark) => describePublishRemark(publishRemarks, remark)),
      ].join(" ");
    case "refused":
      return `${label}. ${describeRefusal(refusals, status.refusal)}`;
    case "skipped":
      return `${label}. ${dispatch.skipped[status.reason]}`;
    default:
      return "";
  }
}

export function publishedText(
  isDraft: boolean,
  { rows, at, replaced }: DispatchOf<"published">["status"],
  words: DispatchMessages,
): string {
  if (isDraft) return words.draftLeft(rows, at);
  return `${words.published(rows, at)} ${replaced ? words.replaced : words.firstTime}`;
}

/** « 128 lignes publiées le 12 mars 2025 à 14:05 par L. Morel. » */
export function placeText({ rows, at, by, draft }: KnownPlace, words: DispatchMessages): string {
  const what = draft ? words.draftPlace(rows, at) : words.place(rows, at);
  return `${[what, ...(by === "" ? [] : [words.signed(by)])].join(" ")}.`;
}
