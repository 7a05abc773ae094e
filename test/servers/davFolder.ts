import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { webDavFolder } from "../../src/adapters/portals/fileStores/webdav/webDavFolder";
import { webSite } from "../../src/adapters/portals/webSite/webSite";
import { describeFaults } from "../portals/faultContract";
import { faultySite, siteSteps } from "../portals/faultySite";
import { describeFileStore, NEVER } from "../portals/fileStoreContract";
import { publicationOf } from "../portals/publications";
import { startFaultProxy, type FaultProxy } from "./faultProxy";

export const USER = "agent";
export const PASSWORD = "clé secrète";
/** In bytes: both servers are set to it. */
export const LIMIT = 1_000_000;
const ORIGIN = "https://localhost:3000";
const TEXT = "nomAttribuant\r\nBéruges\r\n";
const LATER = "nomAttribuant\r\nVouillé\r\n";

export interface DavServer {
  /** The folder that takes files: `http://127.0.0.1:<port>/dav/`. */
  readonly address: string;
  /** The same on the disk. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** The status of a gesture that is not ours. */
export type RawDav = (
  method: string,
  name: string,
  headers: Readonly<Record<string, string>>,
) => Promise<number>;

/** What publishing on a web site by WebDAV must do on every server. */
export function describeDavFolder(
  start: () => Promise<DavServer>,
  describeTraps: (raw: RawDav) => void,
): void {
  let server: DavServer;
  let proxy: FaultProxy;
  beforeAll(async () => {
    server = await start();
    proxy = await startFaultProxy(server.address);
  });
  afterAll(async () => {
    await proxy.stop();
    await server.stop();
  });
  const throughProxy = () => new URL(new URL(server.address).pathname, proxy.address).href;
  const store = (address = server.address, password = PASSWORD) =>
    webDavFolder({ address, user: USER, password });
  const publish = (text: string, address = server.address, name = "budget.csv") => {
    const site = webSite({ label: "Site", publicAddress: server.address }, store(address));
    return site.publish(publicationOf(text, { name }), () => undefined, NEVER);
  };
  const held = (name = "budget.csv") => readFile(path.join(server.folder, name), "utf8");
  const leftovers = async () =>
    (await readdir(server.folder)).filter((name) => name.startsWith("."));

  describeFileStore(() => ({ store: store(), stranger: store(undefined, "faux") }));

  test("a first publication puts the file and the site's descriptors in the folder", async () => {
    expect(await publish(TEXT)).toMatchObject({ ok: true, replaced: false });
    expect(await held()).toBe(TEXT);
    expect(JSON.parse(await held("datapackage.json"))).toMatchObject({
      resources: [{ path: "budget.csv" }],
    });
    expect(JSON.parse(await held("catalogue.jsonld"))).toMatchObject({
      "dcat:dataset": [{ "dct:identifier": "5f0c" }],
    });
  });

  test("published again, the same file holds the new rows and nothing temporary is left", async () => {
    expect(await publish(LATER)).toMatchObject({ ok: true, replaced: true });
    expect(await held()).toBe(LATER);
    expect(await leftovers()).toEqual([]);
  });

  describe.each(["PUT", "MOVE"])("by %s", (method) => {
    afterEach(async () => expect(await leftovers()).toEqual([]));
    describeFaults(siteSteps(method, method), () => {
      proxy.mend();
      const read = (name: string) => held(name).catch(() => "");
      return Promise.resolve(faultySite(proxy, store(throughProxy()), read));
    });
  });

  test("a file above the server's limit is refused as too large, and the earlier one stays", async () => {
    const answer = await publish("x".repeat(LIMIT + 1));
    expect(answer).toMatchObject({ ok: false, refusal: { reason: "tooLarge", status: 413 } });
    expect(await held()).toBe(LATER);
  });

  test("a folder that does not exist is told as such, and nothing is made", async () => {
    const answer = await publish(TEXT, new URL("absent/", server.address).href);
    expect(answer).toMatchObject({ ok: false, refusal: { reason: "noSuchPlace" } });
    expect(await readdir(server.folder)).not.toContain("absent");
  });

  const raw: RawDav = async (method, name, { body, ...headers }) => {
    const key = Buffer.from(`${USER}:${PASSWORD}`).toString("base64");
    const given = { Authorization: `Basic ${key}`, ...headers };
    const url = new URL(name, server.address);
    return (await fetch(url, { method, headers: given, ...(body && { body }) })).status;
  };
  describeTraps(raw);

  test("the pane's origin is told what it may do; another is told nothing", async () => {
    const preflight = (origin: string) =>
      fetch(server.address, {
        method: "OPTIONS",
        headers: { Origin: origin, "Access-Control-Request-Method": "MOVE" },
      });
    const { status, headers } = await preflight(ORIGIN);
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(ORIGIN);
    for (const method of ["PUT", "MOVE", "DELETE"])
      expect(headers.get("access-control-allow-methods")).toContain(method);
    for (const name of ["Authorization", "Content-Type", "Destination", "Overwrite"])
      expect(headers.get("access-control-allow-headers")).toContain(name);
    const other = await preflight("https://ailleurs.example");
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("a refusal is readable by the pane too", async () => {
    const answer = await fetch(server.address, { headers: { Origin: ORIGIN } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN);
  });
}
