import { ckanDestination } from "../../../src/adapters/portals/ckan/ckanDestination";
import type { PublishAnswer, Publication } from "../../../src/app/ports/destination";
import { publicationOf } from "../../portals/publications";
import { startFaultProxy, type Fault, type FaultProxy } from "../faultProxy";
import { startCkan, type CkanServer } from "./ckanServer";

jest.setTimeout(240_000);
const TEXT = "nomAttribuant\r\nBéruges\r\n";
const LATER = "nomAttribuant\r\nBéruges\r\nVouillé\r\n";
const signal = new AbortController().signal;

let portal: CkanServer;
let proxy: FaultProxy;
let made = 0;
beforeAll(async () => {
  portal = await startCkan({ "ckan.root_path": "/donnees/{{LANG}}" });
});
afterAll(() => portal.stop());
beforeEach(async () => {
  proxy = await startFaultProxy(portal.address);
  made += 1;
});
afterEach(() => proxy.stop());

const destination = (key = portal.keys.editor, parts: { datastore?: boolean } = {}) =>
  ckanDestination({
    label: "Portail",
    address: `${proxy.address}donnees/`,
    key,
    organization: "valbrune",
    fields: {},
    datastore: false,
    ...parts,
  });
const ours = (text: string, changes: Parameters<typeof publicationOf>[1] = {}) =>
  publicationOf(text, { identifier: `essai-${made}`, ...changes });
const publish = (publication: Publication, key?: string) =>
  destination(key).publish(publication, () => undefined, signal);
const published = (answer: PublishAnswer) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer;
};
const show = (id: string | null) => portal.act("package_show", { id });
const names = async () =>
  ((await portal.act("package_list", {})) as string[]).filter((one) =>
    one.endsWith(`-essai-${made}`),
  );
const download = async (url: string) => (await fetch(url)).text();

test("the portal is the release whose protocol is written down", async () => {
  expect(await portal.act("status_show", {})).toMatchObject({ ckan_version: "2.11.6" });
});

test("a first publication makes one public dataset with its file", async () => {
  const { place, replaced } = published(await publish(ours(TEXT)));
  expect(replaced).toBe(false);
  expect(await show(place.dataset)).toMatchObject({
    title: "Subventions de Béruges",
    private: false,
    name: `subventions-essai-${made}`,
    organization: { name: "valbrune" },
    tags: [{ name: "subvention" }],
    resources: [{ format: "CSV", schema: expect.stringContaining("scdl/subventions/2.1.1") }],
  });
  expect(await download(place.url)).toBe(TEXT);
});

test("a licence that the portal does not list is left out, and said", async () => {
  const { remarks } = published(await publish(ours(TEXT)));
  expect(remarks).toEqual([{ code: "licenceUnknown", licence: "lov2" }]);
  const publication = ours(TEXT);
  const dataset = { ...publication.dataset, licence: "odc-odbl" } as const;
  const answer = published(await publish({ ...publication, dataset }));
  expect(answer.remarks).toEqual([]);
  expect(await show(answer.place.dataset)).toMatchObject({ license_id: "odc-odbl" });
});

test("published again, the same resource holds the new file under the same address", async () => {
  const first = published(await publish(ours(TEXT, { name: "Données 2025 (été).csv" })));
  const again = published(
    await publish(ours(LATER, { name: "20260101_autre.csv", place: first.place })),
  );
  expect(again.place.url).toBe(first.place.url);
  expect(again.replaced).toBe(true);
  expect(await download(first.place.url)).toBe(LATER);
  expect(await show(first.place.dataset)).toMatchObject({ resources: [{}] });
});

test("what the portal's people added is kept: extras, tags, keys of the resource", async () => {
  const { place } = published(await publish(ours(TEXT)));
  const extras = [{ key: "theme", value: "finances" }];
  await portal.act("package_patch", { id: place.dataset, extras, tags: [{ name: "budget" }] });
  await portal.act("resource_patch", { id: place.resource, note: "relue" });
  published(await publish(ours(LATER, { place })));
  expect(await show(place.dataset)).toMatchObject({
    extras: expect.arrayContaining([{ key: "theme", value: "finances" }]),
    tags: expect.arrayContaining([expect.objectContaining({ name: "budget" })]),
    resources: [{ note: "relue", schema: expect.any(String) }],
  });
});

test("a keyword with an apostrophe does not refuse the dataset", async () => {
  const publication = ours(TEXT);
  const dataset = { ...publication.dataset, keywords: ["aide à l'enfance", "x"] };
  const { place } = published(await publish({ ...publication, dataset }));
  expect(await show(place.dataset)).toMatchObject({ tags: [{ name: "aide à l enfance" }] });
});

test("a workbook that lost its memory finds its dataset again, and the file is not sent twice", async () => {
  published(await publish(ours(TEXT)));
  const again = published(await publish(ours(TEXT)));
  expect(again.replaced).toBe(true);
  expect(await names()).toHaveLength(1);
  expect(proxy.requests.filter((one) => /resource_(create|patch)/.test(one))).toHaveLength(1);
});

test("a draft stays private until it is published", async () => {
  const { place } = published(await publish(ours(TEXT, { draft: true })));
  expect(await show(place.dataset)).toMatchObject({ private: true });
  expect((await fetch(place.url)).status).toBe(403);
  published(await publish(ours(TEXT, { place })));
  expect(await download(place.url)).toBe(TEXT);
});

test("what somebody changed on the portal is seen before it is replaced", async () => {
  const { place } = published(await publish(ours(TEXT)));
  const look = () => destination().look(place, signal);
  expect(await look()).toEqual({ ok: true, copy: "same" });
  const form = new FormData();
  form.append("id", place.resource ?? "");
  form.append("upload", new Blob(["autre\r\n"]), place.fileName);
  const url = `${portal.address}api/3/action/resource_patch`;
  await fetch(url, { method: "POST", body: form, headers: { Authorization: portal.keys.admin } });
  expect(await look()).toEqual({ ok: true, copy: "changed" });
  await portal.act("resource_delete", { id: place.resource });
  expect(await look()).toEqual({ ok: true, copy: "gone" });
});

test("the portal's datastore holds the rows of the last file, and no older one", async () => {
  const send = (text: string, place: Publication["place"]) =>
    destination(undefined, { datastore: true }).publish(
      ours(text, { place }),
      () => undefined,
      signal,
    );
  const { place } = published(await send(LATER, null));
  published(await send(TEXT, place));
  expect(await portal.act("datastore_search", { resource_id: place.resource })).toMatchObject({
    total: 1,
    records: [{ nomAttribuant: "Béruges" }],
  });
});

test("a wrong key, a person outside the organization: told apart, though the portal never says 401", async () => {
  const tried = (key: string) => destination(key).test(signal);
  expect(await tried("faux")).toMatchObject({ refusal: { reason: "wrongKey" } });
  expect(await tried(portal.keys.outsider)).toMatchObject({ refusal: { reason: "noRight" } });
  expect(await tried(portal.keys.editor)).toEqual({ ok: true });
  expect(await publish(ours(TEXT), "faux")).toMatchObject({ refusal: { reason: "wrongKey" } });
  const outside = await publish(ours(TEXT), portal.keys.outsider);
  expect(outside).toMatchObject({ refusal: { reason: "noRight" } });
});

test("a file above the portal's limit is refused, and the earlier one stays", async () => {
  const { place } = published(await publish(ours(TEXT)));
  const answer = await publish(ours("x".repeat(1_100_000), { place }));
  expect(answer).toMatchObject({ ok: false, refusal: { reason: "tooLarge" } });
  expect(await download(place.url)).toBe(TEXT);
});

const FAULTS: readonly [string, string, RegExp, Fault][] = [
  ["the answer to the creation is lost", "POST", /package_create/, "answerLost"],
  ["the answer to the upload is lost", "POST", /resource_create/, "answerLost"],
  ["the answer to the upload stops in its middle", "POST", /resource_create/, "answerCut"],
  ["the portal asks to wait", "POST", /resource_create/, { status: 429, retryAfter: 1 }],
];

test.each(FAULTS)(
  "%s: at the latest on trying again, one dataset and one file",
  async (_, ...fault) => {
    proxy.break(...fault);
    const answer = await publish(ours(TEXT));
    const { place } = answer.ok ? answer : published(await publish(ours(TEXT)));
    expect(await names()).toHaveLength(1);
    expect(await show(place.dataset)).toMatchObject({ resources: [{}], private: false });
    expect(await download(place.url)).toBe(TEXT);
  },
);

const FAILURES: readonly [string, RegExp, Fault, string][] = [
  ["the upload is cut in its middle", /resource_patch/, "bodyCut", "unreachable"],
  ["the portal fails", /resource_patch/, { status: 500 }, "unexpected"],
  ["a proxy answers in its place", /package_show/, "html", "unexpected"],
];

test.each(FAILURES)(
  "%s: the earlier file stays whole, and trying again succeeds",
  async (_, path, fault, reason) => {
    const { place } = published(await publish(ours(TEXT)));
    proxy.break("POST", path, fault);
    const failed = await publish(ours(LATER, { place }));
    expect(failed).toMatchObject({ ok: false, refusal: { reason } });
    expect(await download(place.url)).toBe(TEXT);
    published(await publish(ours(LATER, { place })));
    expect(await download(place.url)).toBe(LATER);
    expect(await show(place.dataset)).toMatchObject({ resources: [{}] });
  },
);
