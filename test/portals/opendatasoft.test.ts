import { opendatasoftDestination } from "../../src/adapters/portals/opendatasoft/opendatasoftDestination";
import type { PublishAnswer, Publication } from "../../src/app/ports/destination";
import { startFaultProxy, type FaultProxy } from "../servers/faultProxy";
import {
  startOpendatasoftContract,
  type OpendatasoftContract,
} from "./contracts/opendatasoftContract";
import { describeFaults } from "./faultContract";
import { publicationOf } from "./publications";

const TEXT = "nomAttribuant\r\nBéruges\r\n";
const LATER = "nomAttribuant\r\nBéruges\r\nVouillé\r\n";
const signal = new AbortController().signal;

let portal: OpendatasoftContract;
let proxy: FaultProxy;
beforeEach(async () => {
  portal = await startOpendatasoftContract();
  proxy = await startFaultProxy(portal.address);
});
afterEach(async () => {
  await proxy.stop();
  await portal.stop();
});

const destination = (key = portal.key) =>
  opendatasoftDestination({
    label: "Portail",
    address: proxy.address,
    key,
    licences: { lov2: "licence-ouverte" },
  });
const publish = (publication: Publication, key?: string) =>
  destination(key).publish(publication, () => undefined, signal);
const published = (answer: PublishAnswer) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer;
};
const only = () => {
  expect(portal.datasets).toHaveLength(1);
  return portal.datasets[0]!;
};

test("a first publication makes one dataset that the public reads, and says where", async () => {
  const steps: number[] = [];
  const answer = await destination().publish(
    publicationOf(TEXT),
    (done) => steps.push(done),
    signal,
  );
  const { place, replaced, remarks } = published(answer);
  expect({ replaced, remarks }).toEqual({ replaced: false, remarks: [] });
  expect(only()).toMatchObject({
    dataset_id: "subventions-5f0c",
    is_restricted: false,
    published: TEXT,
    metadata: {
      default: {
        title: { value: "Subventions de Béruges" },
        keyword: { value: ["subvention"] },
        publisher: { value: "Béruges" },
        language: { value: "fr" },
      },
      internal: { license_id: { value: "licence-ouverte" } },
    },
    resources: [{ type: "csvfile", params: { separator: ",", encoding: "utf-8" } }],
  });
  expect(place).toMatchObject({ page: `${proxy.address}explore/dataset/subventions-5f0c/` });
  expect(place.url).toContain("/catalog/datasets/subventions-5f0c/exports/csv");
  expect(steps).toEqual([0, publicationOf(TEXT).file.bytes.byteLength]);
});

test("published again, the same resource of the same dataset holds the new file", async () => {
  const first = published(await publish(publicationOf(TEXT)));
  const again = published(await publish(publicationOf(LATER, { place: first.place })));
  expect(again.replaced).toBe(true);
  expect(again.place).toMatchObject({
    dataset: first.place.dataset,
    resource: first.place.resource,
    url: first.place.url,
  });
  expect(only()).toMatchObject({ published: LATER, resources: [{}] });
});

test("a file that has not changed is not sent twice", async () => {
  const { place } = published(await publish(publicationOf(TEXT)));
  published(await publish(publicationOf(TEXT, { place })));
  expect(portal.files.size).toBe(1);
});

test("a workbook that lost its memory finds its dataset and its resource again", async () => {
  published(await publish(publicationOf(TEXT)));
  expect(published(await publish(publicationOf(LATER))).replaced).toBe(true);
  expect(only()).toMatchObject({ published: LATER, resources: [{}] });
});

test("what the portal's people wrote stays: their keywords, and the licence where their portal has it", async () => {
  const { place } = published(await publish(publicationOf(TEXT)));
  const { metadata } = only();
  metadata["default"] = {
    ...metadata["default"],
    keyword: { value: ["budget"] },
    theme: { value: "finances" },
    license_id: { value: "ancienne" },
  };
  published(await publish(publicationOf(LATER, { place })));
  expect(only().metadata["default"]).toMatchObject({
    keyword: { value: ["budget", "subvention"] },
    theme: { value: "finances" },
    license_id: { value: "licence-ouverte" },
  });
});

test("a licence whose name on the portal is not known is left out, and said", async () => {
  const publication = publicationOf(TEXT);
  const dataset = { ...publication.dataset, licence: "odc-odbl" } as const;
  const { remarks } = published(await publish({ ...publication, dataset }));
  expect(remarks).toEqual([{ code: "licenceUnknown", licence: "odc-odbl" }]);
});

test("a draft waits on the portal, and what the public reads stays as it was", async () => {
  const { place } = published(await publish(publicationOf(TEXT, { draft: true })));
  expect(only().published).toBeNull();
  published(await publish(publicationOf(TEXT, { place })));
  published(await publish(publicationOf(LATER, { place, draft: true })));
  expect(only().published).toBe(TEXT);
});

test("what somebody changed on the portal is seen before it is replaced", async () => {
  const { place } = published(await publish(publicationOf(TEXT)));
  const look = () => destination().look(place, signal);
  expect(await look()).toEqual({ ok: true, copy: "same" });
  only().resources[0]!.datasource = { file: { uid: "fi_autre" } };
  expect(await look()).toEqual({ ok: true, copy: "changed" });
  portal.datasets.pop();
  expect(await look()).toEqual({ ok: true, copy: "gone" });
});

test("a wrong key and a key without the right to write are told apart", async () => {
  expect(await destination().test(signal)).toEqual({ ok: true });
  expect(await destination("fausse").test(signal)).toMatchObject({
    refusal: { reason: "wrongKey" },
  });
  expect(await publish(publicationOf(TEXT), "fausse")).toMatchObject({
    refusal: { reason: "wrongKey" },
  });
  expect(await publish(publicationOf(TEXT), portal.readerKey)).toMatchObject({
    refusal: { reason: "noRight", detail: "Missing permission: create_dataset." },
  });
});

test.each([
  ["a file that the portal cannot process", "error", "invalid", "Failed. · Line 2: column"],
  ["a plan whose limit is reached", "limit_reached", "noSpace", "Quota of records reached."],
] as const)(
  "%s: said with the portal's words; once repaired, publishing succeeds",
  async (...row) => {
    const [, outcome, reason, detail] = row;
    const { place } = published(await publish(publicationOf(TEXT)));
    portal.outcome = outcome;
    const failed = await publish(publicationOf(LATER, { place }));
    expect(failed).toMatchObject({ ok: false, refusal: { reason, detail } });
    expect(only().published).toBe(TEXT);
    portal.outcome = "idle";
    published(await publish(publicationOf(LATER, { place })));
    expect(only()).toMatchObject({ published: LATER, resources: [{}] });
  },
);

test("stopped while the portal processes: said so", async () => {
  const stop = new AbortController();
  proxy.break("GET", /status/, { status: 429, retryAfter: 20 });
  setTimeout(() => stop.abort(), 500);
  const answer = await destination().publish(publicationOf(TEXT), () => undefined, stop.signal);
  expect(answer).toMatchObject({ ok: false, refusal: { reason: "stopped" } });
});

const steps = {
  upload: ["POST", /files\/$/],
  // Until the portal has processed it, the public reads the earlier file.
  description: null,
  creations: {
    "the dataset": ["POST", /datasets\/$/],
    "the file": ["POST", /files\/$/],
    "the resource": ["POST", /resources\/$/],
    "the licence": ["PUT", /license_id\/$/],
    "the order to publish": ["POST", /publish\/$/],
  },
} as const;

describeFaults(steps, () =>
  Promise.resolve({
    proxy,
    publish: (text, place, stop = signal) =>
      destination().publish(publicationOf(text, { place }), () => undefined, stop),
    held: () => Promise.resolve(portal.datasets[0]?.published ?? ""),
    count: () => Promise.resolve(Math.max(portal.datasets.length, only().resources.length)),
  }),
);
