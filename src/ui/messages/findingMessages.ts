import type { Finding, FindingCode, FindingParams } from "../../core/report/finding";

/** What is wrong with the value found, then what to do, with an example of a right value. */
export interface FindingText {
  readonly reason: string;
  readonly remedy: string;
}

/** One sentence-maker for each code: a code without its sentences does not compile. */
export type FindingMessages = {
  readonly [Code in FindingCode]: (params: FindingParams[Code]) => FindingText;
};

/** The part of the sentences that is about one area: « header », « row », « type »… */
export type FindingMessagesOf<Area extends string> = Pick<
  FindingMessages,
  Extract<FindingCode, `${Area}.${string}`>
>;

export function describeFinding(messages: FindingMessages, finding: Finding): FindingText {
  // Code and params of a finding always go together, which TypeScript cannot follow through an index.
  const describe = messages[finding.code] as (params: Finding["params"]) => FindingText;
  return describe(finding.params);
}
