import { ckanDestination } from "../../../src/adapters/portals/ckan/ckanDestination";
import type { PublishAnswer, Publication } from "../../../src/app/ports/destination";
import { describeFaults } from "../../portals/faultContract";
import { publicationOf } from "../../portals/publications";
import { startFaultProxy, type FaultProxy } from "../faultProxy";
import { startCkan, type CkanServer, type Release } from "./ckanServer";
import { describeCkanTraps } from "./ckanTraps";

const TEXT = "nomAttribuant\r\nBéruges\r\n";
const LATER = "nomAttribuant\r\nBéruges\r\nVouillé\r\n";
const signal = new AbortController().signal;

/** One of the portals that authorities have. */
export interface Portal {
  readonly release: Release;
  readonly version: string;
  /** Lines of `ckan.ini`. */
  readonly settings: Readonly<Record<string, string>>;
  /** What its own form asks for; none where it has no form of its own. */
  readonly fields: Readonly<Record<string, string>>;
  /** A field and what the portal refuses in it. */
  readonly refused: readonly [field: string, value: string];
}

/** Changes of the settings; `language` is the segment that CKAN takes before `api`. */
export interface Parts {
  readonly datastore?: boolean;
  readonly language?: "fr/" | "en/";
  readonly fields?: Readonly<Record<string, string>>;
}

/** What publishing on CKAN must do, whatever the release and its settings. */
export function describeCkan(portal: Portal): void {
  let server: CkanServer;
  let proxy: FaultProxy;
  let made = 0;
  beforeAll(async () => {
    server = await startCkan(portal.settings, portal.release);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    proxy = await startFaultProxy(server.address);
    made += 1;
  });
  afterEach(() => proxy.stop());

  const destination = (key = server.keys.editor, parts: Parts = {}) =>
    ckanDestination({
      label: "Portail",
      address: proxy.address + new URL(server.address).pathname.slice(1) + (parts.language ?? ""),
      key,
      organization: "valbrune",
      fields: parts.fields ?? portal.fields,
      datastore: parts.datastore ?? false,
    });
  const ours = (text: string, changes: Parameters<typeof publicationOf>[1] = {}) =>
    publicationOf(text, { identifier: `essai-${made}`, ...changes });
  const publish = (publication: Publication, key?: string, parts?: Parts) =>
    destination(key, parts).publish(publication, () => undefined, signal);
  const published = (answer: PublishAnswer) => {
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return answer;
  };
  const show = (id: string | null) => server.act("package_show", { id });
  const names = async () =>
    ((await server.act("package_list", {})) as string[]).filter((one) =>
      one.endsWith(`-essai-${made}`),
    );
  const download = async (url: string) => (await fetch(url)).text();

  test("the portal is the release whose protocol is written down", async () => {
    expect(await server.act("status_show", {})).toMatchObject({ ckan_version: portal.version });
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

  test("what the portal's people added is kept: extras, tags, keys of the resource", async () => {
    const { place } = published(await publish(ours(TEXT)));
    const extras = [{ key: "rubrique", value: "finances" }];
    await server.act("package_patch", { id: place.dataset, extras, tags: [{ name: "budget" }] });
    await server.act("resource_patch", { id: place.resource, note: "relue" });
    published(await publish(ours(LATER, { place })));
    expect(await show(place.dataset)).toMatchObject({
      extras: expect.arrayContaining([{ key: "rubrique", value: "finances" }]),
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
    const url = `${server.address}api/3/action/resource_patch`;
    await fetch(url, { method: "POST", body: form, headers: { Authorization: server.keys.admin } });
    expect(await look()).toEqual({ ok: true, copy: "changed" });
    await server.act("resource_delete", { id: place.resource });
    expect(await look()).toEqual({ ok: true, copy: "gone" });
  });

  test("a file above the portal's limit is refused, and the earlier one stays", async () => {
    const { place } = published(await publish(ours(TEXT)));
    const answer = await publish(ours("x".repeat(1_100_000), { place }));
    expect(answer).toMatchObject({ ok: false, refusal: { reason: "tooLarge" } });
    expect(await download(place.url)).toBe(TEXT);
  });

  test("a file that lost its place in the memory replaces its resource, and adds none", async () => {
    const first = published(await publish(ours(TEXT)));
    const again = published(await publish(ours(LATER)));
    expect(again.place.resource).toBe(first.place.resource);
    expect(await show(first.place.dataset)).toMatchObject({ resources: [{}] });
  });

  describeCkanTraps(portal, () => ({
    server,
    destination,
    publish: async (text, changes, parts) =>
      published(await publish(ours(text, changes), undefined, parts)),
    refusal: async (text, { key, schema, ...parts } = {}) => {
      const publication = ours(text);
      const dataset = { ...publication.dataset, ...(schema && { schema }) };
      const answer = await publish({ ...publication, dataset }, key, parts);
      return answer.ok ? null : answer.refusal;
    },
  }));

  const steps = {
    upload: ["POST", /resource_patch/],
    description: ["POST", /package_patch/],
    creations: {
      "the dataset": ["POST", /package_create/],
      "the file": ["POST", /resource_create/],
      "the description": ["POST", /package_patch/],
    },
  } as const;

  describeFaults(steps, () =>
    Promise.resolve({
      proxy,
      publish: (text, place, stop = signal) =>
        destination().publish(ours(text, { place }), () => undefined, stop),
      held: ({ url }) => download(url),
      count: async () => {
        const found = await names();
        const sizes = await Promise.all(
          found.map(async (one) => ((await show(one)) as Shown).resources.length),
        );
        return Math.max(found.length, ...sizes);
      },
    }),
  );
}

interface Shown {
  readonly resources: readonly object[];
}
