import type { PublishAnswer, PublishRefusal } from "../../../src/app/ports/destination";
import type { Licence } from "../../../src/core/publication/datasetDescription";
import { publicationOf } from "../../portals/publications";
import type { FaultProxy } from "../faultProxy";
import type { UdataServer } from "./udataServer";

const TEXT = "nomAttribuant\r\nBéruges\r\n";
const LATER = "nomAttribuant\r\nBéruges\r\nVouillé\r\n";
type Changes = Parameters<typeof publicationOf>[1];

interface Bench {
  readonly platform: UdataServer;
  readonly proxy: FaultProxy;
  ask(path: string): Promise<unknown>;
  publish(text: string, changes?: Changes): Promise<Extract<PublishAnswer, { ok: true }>>;
  refusal(text: string, changes?: Changes): Promise<PublishRefusal | null>;
}

/** What surprises on this platform, seen on it, and what publishing does about it. */
export function describeUdataTraps(open: () => Bench): void {
  const write = async (method: string, path: string, body: object | FormData) => {
    const { platform } = open();
    const isForm = body instanceof FormData;
    const answer = await fetch(`${platform.address}api/1/${path}`, {
      method,
      headers: {
        "X-API-KEY": platform.keys.member,
        ...(!isForm && { "Content-Type": "application/json" }),
      },
      body: isForm ? body : JSON.stringify(body),
    });
    return answer.status;
  };
  const put = (path: string, body: object) => write("PUT", path, body);
  const dataset = (place: { readonly dataset: string | null }) => `datasets/${place.dataset}/`;

  test("trap: the file of a private draft is read by anybody who has its address, and the officer is told", async () => {
    const { place, remarks } = await open().publish(TEXT, { draft: true });
    const anonymous = await fetch(open().platform.address + `api/1/${dataset(place)}`);
    expect(anonymous.status).toBe(404);
    expect(await (await fetch(place.url)).text()).toBe(TEXT);
    expect(remarks).toContainEqual({ code: "draftFileReadable" });
  });

  test("trap: private: null publishes a draft, so a draft is always sent as true", async () => {
    const { place } = await open().publish(TEXT, { draft: true });
    await open().publish(LATER, { place, draft: true });
    expect(await open().ask(dataset(place))).toMatchObject({ private: true });
    await put(dataset(place), { private: null });
    expect(await open().ask(dataset(place))).toMatchObject({ private: false });
    await expect(open().publish(TEXT, { place, draft: true })).rejects.toThrow("alreadyPublic");
  });

  test("trap: two files of one name within a second are a 500, so the second waits and passes", async () => {
    const { place } = await open().publish(TEXT);
    const form = () => {
      const data = new FormData();
      data.append("file", new Blob([LATER]), place.fileName);
      return data;
    };
    const path = `${dataset(place)}resources/${place.resource}/upload/`;
    const statuses = [await write("POST", path, form()), await write("POST", path, form())];
    // The two may fall on each side of a second: then a third does not.
    if (!statuses.includes(500)) statuses.push(await write("POST", path, form()));
    expect(statuses).toContain(500);
    await open().publish(TEXT, { place });
    await open().publish(LATER, { place });
    expect(await (await fetch(place.url)).text()).toBe(LATER);
    expect(await open().ask(dataset(place))).toMatchObject({ resources: [{}] });
  });

  test("trap: a schema sent as a string erases it, so it is sent as an object", async () => {
    const { place } = await open().publish(TEXT);
    const path = `${dataset(place)}resources/${place.resource}/`;
    const schema = { name: "scdl/subventions", version: "2.1.1" };
    expect(await open().ask(dataset(place))).toMatchObject({ resources: [{ schema }] });
    expect(await put(path, { schema: "scdl/subventions" })).toBe(200);
    expect(await open().ask(dataset(place))).toMatchObject({ resources: [{ schema: null }] });
    await open().publish(LATER, { place });
    expect(await open().ask(dataset(place))).toMatchObject({ resources: [{ schema }] });
  });

  test("trap: an unknown licence replaces a good one by notspecified, so it is refused before anything is sent", async () => {
    const { place } = await open().publish(TEXT);
    await put(dataset(place), { license: "LOV2" });
    expect(await open().ask(dataset(place))).toMatchObject({ license: "notspecified" });
    await open().publish(TEXT, { place });
    const { proxy } = open();
    const before = proxy.requests.length;
    const licence = "LOV2" as string as Licence;
    const unknown = { ...publicationOf("").dataset, licence };
    const refusal = await open().refusal(LATER, { place, dataset: unknown });
    expect(refusal).toMatchObject({ reason: "invalid", detail: "LOV2" });
    const writes = proxy.requests.slice(before).filter((one) => !one.startsWith("GET"));
    expect(writes).toEqual([]);
    expect(await open().ask(dataset(place))).toMatchObject({ license: "lov2" });
  });

  test("trap: a year alone is completed with today's day, so the period is sent as full dates", async () => {
    const { place } = await open().publish(TEXT);
    const year = { start: "2025", end: "2026" };
    await put(dataset(place), { temporal_coverage: year });
    const completed = (await open().ask(dataset(place))) as { temporal_coverage: typeof year };
    expect(completed.temporal_coverage.start).toMatch(/^2025-\d\d-\d\d$/);
    expect(completed.temporal_coverage.start).not.toBe("2025-01-01");
    await open().publish(LATER, { place });
    const period = { start: "2025-01-01", end: "2025-12-31" };
    expect(await open().ask(dataset(place))).toMatchObject({ temporal_coverage: period });
  });

  test("trap: a page cannot read the file back, so the checksum is compared and nothing is downloaded", async () => {
    const { place } = await open().publish(TEXT);
    const headers = { Origin: "https://localhost:3000" };
    const file = await fetch(place.url, { headers });
    expect(file.headers.get("access-control-allow-origin")).toBeNull();
    const downloads = open().proxy.requests.filter((one) => /^GET .*\/(r|resources)\//.test(one));
    expect(downloads).toEqual([]);
    expect(place.portalMark).toMatch(/^[0-9a-f]{40}$/);
  });
}
