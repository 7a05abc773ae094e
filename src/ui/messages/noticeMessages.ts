import type { PublishRefusal } from "../../app/ports/destination";
import type { Notice, NoticeParams } from "../../app/state/paneState";

/** What was just done or refused, and what to do about it. */
export type NoticeMessages = {
  readonly [Code in keyof NoticeParams]: (params: NoticeParams[Code]) => string;
};

/** Why a portal refused and what to do; after a publication, which file is online too. */
export interface RefusalMessages {
  readonly nothingLost: string;
  /** The new file is online, and what describes it is not. */
  readonly fileSent: string;
  readonly reasons: {
    readonly [Reason in PublishRefusal["reason"]]: (refusal: PublishRefusal) => RefusalText;
  };
}

export interface RefusalText {
  readonly reason: string;
  readonly remedy: string;
}

export function describeNotice(messages: NoticeMessages, notice: Notice): string {
  // Code and params of a notice always go together, which TypeScript cannot follow through an index.
  const describe = messages[notice.code] as (params: Notice["params"]) => string;
  return describe(notice.params);
}

/** What failed, which file is online, what to do. */
export function describeRefusal(
  { reasons, nothingLost, fileSent }: RefusalMessages,
  refusal: PublishRefusal,
): string {
  const { reason, remedy } = reasons[refusal.reason](refusal);
  return `${reason} ${refusal.fileSent ? fileSent : nothingLost} ${remedy}`;
}

/** A test sends no file: there is nothing to lose. */
export function describeConnection({ reasons }: RefusalMessages, refusal: PublishRefusal): string {
  const { reason, remedy } = reasons[refusal.reason](refusal);
  return `${reason} ${remedy}`;
}
