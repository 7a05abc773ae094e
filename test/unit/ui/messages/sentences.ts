import type { FindingText } from "../../../../src/ui/messages/findingMessages";
import { describePublishRemark } from "../../../../src/ui/messages/dispatchMessages";
import type { Messages } from "../../../../src/ui/messages/messages";
import { findingSamples } from "./findingSamples";
import { noticeSamples, refusalSamples } from "./noticeSamples";
import { publishRemarkSamples, remarkSamples } from "./remarkSamples";

export interface Said {
  /** Where the sentence comes from, to name it in a failure. */
  readonly source: string;
  readonly text: string;
}

/** What is said of every sample of every finding. */
export function findingTexts(messages: Messages): readonly (FindingText & { source: string })[] {
  return keysOf(findingSamples).flatMap((code) => {
    const describe = messages.findings[code] as (params: unknown) => FindingText;
    return findingSamples[code].map((params) => ({ source: code, ...describe(params) }));
  });
}

/** Whole sentences: findings, notices, refusals. */
export function sentences(messages: Messages): readonly Said[] {
  const findings = findingTexts(messages).flatMap(({ source, reason, remedy }) => [
    { source: `${source} reason`, text: reason },
    { source: `${source} remedy`, text: remedy },
  ]);
  const notices = keysOf(noticeSamples).flatMap((code) => {
    const describe = messages.notices[code] as (params: unknown) => string;
    return noticeSamples[code].map((params) => ({ source: code, text: describe(params) }));
  });
  const refusals = Object.values(refusalSamples).flatMap((refusal) => {
    const { reason, remedy } = messages.refusals.reasons[refusal.reason](refusal);
    return [reason, remedy].map((text) => ({ source: refusal.reason, text }));
  });
  const remarks = keysOf(remarkSamples).flatMap((code) => {
    const describe = messages.preflight.remarks[code] as (params: unknown) => string;
    return remarkSamples[code].map((params) => ({ source: code, text: describe(params) }));
  });
  const published = publishRemarkSamples.map((remark) => ({
    source: remark.code,
    text: describePublishRemark(messages.publishRemarks, remark),
  }));
  const kinds = Object.entries(messages.preflight.kinds).map(([source, { why }]) => ({
    source,
    text: why,
  }));
  return [...findings, ...notices, ...refusals, ...remarks, ...published, ...kinds];
}

/** Everything else: labels, titles, explanations. Functions are given a number, or a text if they want one. */
export function labels(messages: Messages): readonly Said[] {
  const { frame, failure, model, enter, check, publish, sheet } = messages;
  const { weights, kinds, actions } = messages.preflight;
  const { approval, checklist, dataset, destinations, dispatch, personalData } = messages;
  const publishing = {
    publish,
    approval,
    checklist,
    dataset,
    destinations,
    dispatch,
    personalData,
  };
  const pane = { frame, failure, model, enter, check, ...publishing };
  return walk("", { ...pane, sheet, weights, kinds, actions });
}

function walk(source: string, part: unknown): readonly Said[] {
  if (typeof part === "string") return [{ source, text: part }];
  if (typeof part === "function") return walk(source, called(part as (...a: unknown[]) => unknown));
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => walk(`${source}/${key}`, value));
}

function called(speak: (...parameters: unknown[]) => unknown): unknown {
  try {
    return speak(2, 2, 2);
  } catch {
    return speak("Montant", "Montant", "Montant");
  }
}

export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
