import type { Destination, PublishAnswer } from "../../../src/app/ports/destination";
import { discreet } from "../../../src/entries/discreet";

const KEY = "cle-de-la-mairie";
const place = (publish: () => Promise<PublishAnswer>): Destination => ({
  id: "portail",
  label: "Portail",
  drafts: "private",
  test: async () => ({ ok: true }),
  look: async () => ({ ok: true, copy: "same" }),
  publish,
});
const publish = (destination: Destination) =>
  discreet(destination, [KEY, ""]).publish(
    {} as never,
    () => undefined,
    new AbortController().signal,
  );

test("a portal that quotes the key it refuses is told without it", async () => {
  const refusal = {
    reason: "invalid",
    status: 400,
    origin: "o",
    detail: `Key ${KEY} is old.`,
  } as const;
  expect(await publish(place(async () => ({ ok: false, refusal })))).toMatchObject({
    refusal: { detail: "Key *** is old." },
  });
});

test("a surprise that holds the key goes on without it", async () => {
  const broken = place(() => Promise.reject(new TypeError(`bad header ${KEY}`)));
  await expect(publish(broken)).rejects.toThrow("TypeError: bad header ***");
});
