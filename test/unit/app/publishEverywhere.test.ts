import type { Destination, Publication, PublishAnswer } from "../../../src/app/ports/destination";
import { publishEverywhere } from "../../../src/app/publication/publishEverywhere";
import { StopSource } from "../../../src/app/tasks/stopSource";

const PLACE = {
  dataset: null,
  resource: null,
  fileName: "f.csv",
  url: "https://ville.example/f.csv",
  page: null,
  sha256: "ab12",
  portalMark: null,
};
const DONE: PublishAnswer = { ok: true, place: PLACE, replaced: false, remarks: [] };
const REFUSED: PublishAnswer = {
  ok: false,
  refusal: { reason: "wrongKey", status: 401, origin: "portail" },
};

/** A destination that answers so, or does so. */
function destination(id: string, publish: () => PublishAnswer): Destination {
  return {
    id,
    label: id,
    drafts: "never",
    test: async () => ({ ok: true }),
    look: async () => ({ ok: true, copy: "same" }),
    publish: async () => publish(),
  };
}

async function outcome(destinations: readonly Destination[], stop = new StopSource()) {
  const told: [string, string][] = [];
  await publishEverywhere({
    destinations,
    publicationFor: () => ({ place: null }) as Publication,
    progressOf: () => () => undefined,
    answered: async ({ id }, answer) =>
      void told.push([id, answer.ok ? "ok" : answer.refusal.reason]),
    signal: stop.signal,
  });
  return told;
}

test("one destination that refuses undoes nothing of the others, and the report says which", async () => {
  const told = await outcome([
    destination("site", () => DONE),
    destination("portail", () => REFUSED),
    destination("ckan", () => DONE),
  ]);
  expect(told).toEqual([
    ["site", "ok"],
    ["portail", "wrongKey"],
    ["ckan", "ok"],
  ]);
});

test("a surprise in one destination is its own refusal", async () => {
  const broken = destination("portail", () => {
    throw new TypeError("boom");
  });
  const told = await outcome([broken, destination("site", () => DONE)]);
  expect(told[0]).toEqual(["portail", "unexpected"]);
});

test("once stopped, what is sent stays and the rest is not begun", async () => {
  const stop = new StopSource();
  const first = destination("site", () => {
    stop.stop();
    return DONE;
  });
  const told = await outcome([first, destination("ckan", () => DONE)], stop);
  expect(told[1]).toEqual(["ckan", "stopped"]);
});
