import { udataDestination } from "../../../src/adapters/portals/udata/udataDestination";
import type { PublishAnswer, Publication } from "../../../src/app/ports/destination";
import { describeFaults } from "../../portals/faultContract";
import { publicationOf } from "../../portals/publications";
import { startFaultProxy, type FaultProxy } from "../faultProxy";
import { describeLargeFile } from "./largeFile";
import { startUdata, type UdataServer } from "./udataServer";
import { describeUdataTraps } from "./udataTraps";

jest.setTimeout(120_000);
const TEXT = "nomAttribuant\r\nBéruges\r\n";
const LATER = "nomAttribuant\r\nBéruges\r\nVouillé\r\n";
const signal = new AbortController().signal;

let platform: UdataServer;
let proxy: FaultProxy;
let made = 0;
beforeAll(async () => {
  platform = await startUdata();
});
afterAll(() => platform.stop());
beforeEach(async () => {
  proxy = await startFaultProxy(platform.address);
  made += 1;
});
afterEach(() => proxy.stop());

const destination = (key: string = platform.keys.member, organization = platform.organization) =>
  udataDestination({ label: "data.gouv.fr", address: proxy.address, key, organization });
const ours = (text: string, changes: Parameters<typeof publicationOf>[1] = {}) =>
  publicationOf(text, { identifier: `essai-${made}`, ...changes });
const publish = (publication: Publication, key?: string) =>
  destination(key).publish(publication, () => undefined, signal);
const ask = async (path: string, key = platform.keys.member): Promise<unknown> => {
  const headers = { "X-API-KEY": key };
  return (await fetch(`${platform.address}api/1/${path}`, { headers })).json();
};
const download = async (url: string) => (await fetch(url)).text();
const published = (answer: PublishAnswer) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer;
};
interface Listed {
  readonly extras: Readonly<Record<string, string>>;
  readonly resources: readonly object[];
}
const pause = () => new Promise((resolve) => setTimeout(resolve, 1_100));

test("the platform is the release whose protocol is written down", async () => {
  expect(await ask("site/")).toMatchObject({ version: "17.18.0" });
});

test("a first publication makes one public dataset with its schema, licence and period", async () => {
  const { place, replaced, remarks } = published(await publish(ours(TEXT)));
  expect(replaced).toBe(false);
  expect(await ask(`datasets/${place.dataset}/`)).toMatchObject({
    title: "Subventions de Béruges",
    private: false,
    license: "lov2",
    frequency: "annual",
    tags: ["subvention"],
    temporal_coverage: { start: "2025-01-01", end: "2025-12-31" },
    resources: [{ schema: { name: "scdl/subventions", version: "2.1.1" } }],
  });
  expect(remarks).toContainEqual({ code: "qualityScore", score: expect.any(Number) });
  expect(await download(place.url)).toBe(TEXT);
});

test("published again, the same dataset holds the new file under the same link", async () => {
  const first = published(await publish(ours(TEXT)));
  const again = published(await publish(ours(LATER, { place: first.place })));
  expect(again.replaced).toBe(true);
  expect(again.place).toMatchObject({ dataset: first.place.dataset, url: first.place.url });
  expect(await download(first.place.url)).toBe(LATER);
  expect(await ask(`datasets/${first.place.dataset}/`)).toMatchObject({ resources: [{}] });
});

test("a workbook that lost its memory finds its dataset again", async () => {
  const first = published(await publish(ours(TEXT)));
  const again = published(await publish(ours(LATER)));
  expect(again.place.dataset).toBe(first.place.dataset);
  expect(await ask(`datasets/${first.place.dataset}/`)).toMatchObject({ resources: [{}] });
});

test("the same file is not sent twice", async () => {
  const first = published(await publish(ours(TEXT)));
  published(await publish(ours(TEXT, { place: first.place })));
  expect(proxy.requests.filter((one) => one.includes("/upload/"))).toHaveLength(1);
});

test("a draft stays private until it is published", async () => {
  const { place } = published(await publish(ours(TEXT, { draft: true })));
  expect(await ask(`datasets/${place.dataset}/`)).toMatchObject({ private: true });
  await publish(ours(TEXT, { place }));
  expect(await ask(`datasets/${place.dataset}/`)).toMatchObject({ private: false });
});

test("a draft by one is published by another with their own key: the same dataset becomes public", async () => {
  const { place } = published(await publish(ours(TEXT, { draft: true })));
  const final = published(await publish(ours(LATER, { place }), platform.keys.admin));
  expect([final.place.dataset, final.place.resource]).toEqual([place.dataset, place.resource]);
  expect(await ask(`datasets/${place.dataset}/`)).toMatchObject({ private: false });
  const all = (await ask("me/org_datasets/")) as Listed[];
  const mine = all.filter(({ extras }) => extras["ligne-claire:identifier"] === `essai-${made}`);
  expect(mine.map(({ resources }) => resources.length)).toEqual([1]);
  expect(await download(final.place.url)).toBe(LATER);
});

test("what a member changed on the platform is seen before it is replaced", async () => {
  const { place } = published(await publish(ours(TEXT)));
  const look = () => destination().look(place, signal);
  expect(await look()).toEqual({ ok: true, copy: "same" });
  await pause();
  const form = new FormData();
  form.append("file", new Blob(["autre\r\n"]), "autre.csv");
  const path = `datasets/${place.dataset}/resources/${place.resource}/upload/`;
  const headers = { "X-API-KEY": platform.keys.member };
  await fetch(`${platform.address}api/1/${path}`, { method: "POST", body: form, headers });
  expect(await look()).toEqual({ ok: true, copy: "changed" });
});

describe("refusals", () => {
  test("a wrong key, a person outside the organization: said before anything is made", async () => {
    const test = (key: string) => destination(key).test(signal);
    expect(await test("faux")).toMatchObject({ ok: false, refusal: { reason: "wrongKey" } });
    expect(await test(platform.keys.stranger)).toMatchObject({ refusal: { reason: "noRight" } });
    expect(await test(platform.keys.partial)).toEqual({ ok: true });
    expect(await test(platform.keys.member)).toEqual({ ok: true });
  });

  test("a partial editor may publish what she makes", async () => {
    expect(await publish(ours(TEXT), platform.keys.partial)).toMatchObject({ ok: true });
  });

  test("a schema that the platform does not know is left out, and said", async () => {
    const publication = ours(TEXT);
    const schema = { name: "commune/essai", version: "1.0.0", url: null };
    const answer = await publish({ ...publication, dataset: { ...publication.dataset, schema } });
    expect(published(answer).remarks).toContainEqual({
      code: "schemaUnknown",
      name: "commune/essai",
      version: "1.0.0",
    });
  });

  test("an unknown territory is refused in the platform's words, and the dataset stays a draft", async () => {
    const publication = ours(TEXT);
    const territory = { level: "fr:commune", code: "00000", name: "Nulle part" } as const;
    const answer = await publish({
      ...publication,
      dataset: { ...publication.dataset, territory },
    });
    expect(answer).toMatchObject({
      ok: false,
      refusal: { reason: "invalid", detail: expect.stringContaining("fr:commune:00000") },
    });
  });
});

describeUdataTraps(() => ({
  platform,
  proxy,
  ask,
  publish: async (text, changes) => published(await publish(ours(text, changes))),
  refusal: async (text, changes) => {
    const answer = await publish(ours(text, changes));
    return answer.ok ? null : answer.refusal;
  },
}));

const steps = {
  upload: ["POST", /resources\/[^/]+\/upload\/$/],
  description: ["PUT", /\/datasets\/[^/]+\/$/],
  creations: {
    "the dataset": ["POST", /\/datasets\/$/],
    "the file": ["POST", /\/upload\/$/],
    "the label of the file": ["PUT", /\/resources\//],
    "the description": ["PUT", /\/datasets\/[^/]+\/$/],
  },
} as const;

describeFaults(steps, () =>
  Promise.resolve({
    proxy,
    publish: (text, place, stop = signal) =>
      destination().publish(ours(text, { place }), () => undefined, stop),
    held: ({ url }) => download(url),
    count: async () => {
      const all = (await ask("me/org_datasets/")) as Listed[];
      const mine = all.filter(
        ({ extras }) => extras["ligne-claire:identifier"] === `essai-${made}`,
      );
      return Math.max(mine.length, ...mine.map(({ resources }) => resources.length));
    },
  }),
);

describeLargeFile(() => ({ platform, identifier: `essai-${made}` }));
