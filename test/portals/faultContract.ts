import type { PublishAnswer, PublishedPlace } from "../../src/app/ports/destination";
import { describeRefusal } from "../../src/ui/messages/noticeMessages";
import { refusals } from "../../src/ui/messages/fr/refusals";
import type { Fault, FaultProxy } from "../servers/faultProxy";

const TEXT = "nomAttribuant\r\nBéruges\r\n";
const LATER = "nomAttribuant\r\nBéruges\r\nVouillé\r\n";
/** More often than anybody asks again. */
const ALWAYS = 99;

/** Which request goes wrong: its method and its path. */
export type Step = readonly [method: string, path: RegExp];

/** One publication of its own on a portal, behind a way that can be broken. */
export interface FaultyPlace {
  readonly proxy: FaultProxy;
  publish(text: string, place: PublishedPlace | null, signal?: AbortSignal): Promise<PublishAnswer>;
  /** What the public reads; the empty text where there is nothing. */
  held(place: PublishedPlace): Promise<string>;
  /** Datasets or files that this publication has become. */
  count(): Promise<number>;
}

interface Steps {
  /** Carries the file of a publication that replaces another. */
  readonly upload: Step;
  /** Comes after the file, to describe it; null where nothing does. */
  readonly description: Step | null;
  /** Of a first publication, in their order: what each brings to the portal. */
  readonly creations: Readonly<Record<string, Step>>;
}

type Outcome = "published" | "unreachable" | "unexpected" | "busy";
const FAULTS: readonly (readonly [
  title: string,
  Fault,
  times: number,
  outcomes: readonly Outcome[],
])[] = [
  ["is cut in the middle of its body", "bodyCut", 1, ["unreachable", "published"]],
  ["is slow", { slowBy: 700 }, 1, ["published"]],
  ["meets a portal that fails (500)", { status: 500 }, ALWAYS, ["unexpected"]],
  ["is asked to wait a second (429)", { status: 429, retryAfter: 1 }, 1, ["published"]],
  ["is asked to wait an hour (429)", { status: 429, retryAfter: 3_600 }, 1, ["busy"]],
  ["gets a page in HTML in the place of an answer", "html", 1, ["unexpected"]],
  ["gets an answer cut in its middle", "answerCut", 1, ["published", "unreachable"]],
  ["gets half of an answer", "answerShort", 1, ["published", "unexpected"]],
  ["gets no answer, though all was done", "answerLost", 1, ["published", "unreachable"]],
  ["arrives twice", "twice", 1, ["published", "unexpected"]],
];

const LOSSES: readonly (readonly [how: string, Fault])[] = [
  ["is not heard", "answerLost"],
  ["comes by half", "answerShort"],
  ["is a failure", { status: 500 }],
];

/**
 * What every destination owes to the officer when the way is bad: the public reads one file, whole, the
 * earlier or the new one, the answer says which, and trying again repairs without doubling anything.
 */
export function describeFaults(
  { upload, description, creations }: Steps,
  open: () => Promise<FaultyPlace>,
): void {
  let at: FaultyPlace;
  beforeEach(async () => {
    at = await open();
  });
  const expectRepaired = async (place: PublishedPlace | null) => {
    at.proxy.mend();
    const again = published(await at.publish(LATER, place));
    expect(await at.held(again)).toBe(LATER);
    expect(await at.count()).toBe(1);
  };

  test.each(FAULTS)(
    "an upload that %s leaves one whole file, says which, and can be tried again",
    async (_, fault, times, outcomes) => {
      const place = published(await at.publish(TEXT, null));
      at.proxy.break(...upload, fault, times);
      const answer = await at.publish(LATER, place);
      expect(outcomes).toContain(answer.ok ? "published" : answer.refusal.reason);
      expect(await at.held(place)).toBe(newIsSaid(answer) ? LATER : TEXT);
      if (!answer.ok) expect(sentence(answer)).toContain(new URL(at.proxy.address).origin);
      await expectRepaired(place);
    },
  );

  test("stopped by the officer in the middle of an upload: the earlier file stays, and it is said", async () => {
    const place = published(await at.publish(TEXT, null));
    at.proxy.break(...upload, { slowBy: 1_500 }, ALWAYS);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 700);
    const answer = await at.publish(LATER, place, stop.signal);
    expect(answer).toMatchObject({ ok: false, refusal: { reason: "stopped" } });
    expect(await at.held(place)).toBe(TEXT);
    await expectRepaired(place);
  });

  if (description)
    test("a description that fails after the file: it is said that the new file is online", async () => {
      const place = published(await at.publish(TEXT, null));
      at.proxy.break(...description, { status: 500 }, ALWAYS);
      const answer = await at.publish(LATER, place);
      expect(answer).toMatchObject({
        ok: false,
        refusal: { reason: "unexpected", fileSent: true },
      });
      expect(sentence(answer)).toContain(refusals.fileSent);
      expect(await at.held(place)).toBe(LATER);
      await expectRepaired(place);
    });

  const losses = Object.entries(creations).flatMap(([what, step]) =>
    LOSSES.map(([how, fault]) => ({ what, how, step, fault })),
  );
  test.each(losses)(
    "a first publication where the answer about $what $how is one dataset at the end",
    async ({ step, fault }) => {
      at.proxy.break(...step, fault);
      await at.publish(TEXT, null);
      await expectRepaired(null);
    },
  );
}

function published(answer: PublishAnswer): PublishedPlace {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.place;
}

const newIsSaid = (answer: PublishAnswer): boolean => answer.ok || answer.refusal.fileSent === true;

/** What the officer reads. */
const sentence = (answer: PublishAnswer): string =>
  answer.ok ? "" : describeRefusal(refusals, answer.refusal);
