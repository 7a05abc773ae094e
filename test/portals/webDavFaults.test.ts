import { webDavFolder } from "../../src/adapters/portals/fileStores/webdav/webDavFolder";
import { webSite } from "../../src/adapters/portals/webSite/webSite";
import type { PublishRefusal } from "../../src/app/ports/destination";
import { publicationOf } from "./publications";
import { openFaultyFolder, type Fault, type FaultyFolder } from "./faultyFolder";

const NAME = "20250312_21860194600013_subventions.csv";
const earlier = Buffer.from("nomAttribuant\r\nPoitiers\r\n");
const publication = publicationOf("nomAttribuant\r\nBéruges\r\n", { name: NAME });
const { file } = publication;

let folder: FaultyFolder;
beforeEach(async () => {
  folder = await openFaultyFolder();
  folder.files.set(NAME, earlier);
});
afterEach(() => folder.close());

const destination = () =>
  webSite(
    { label: "Site", publicAddress: folder.address },
    webDavFolder({ address: folder.address, user: "agent", password: "clé secrète" }),
  );
const json = (name: string): unknown => JSON.parse(String(folder.files.get(name)));
const publish = (signal = new AbortController().signal) =>
  destination().publish(publication, () => undefined, signal);

test("the file replaces the earlier one, and nothing temporary is left", async () => {
  const url = folder.address + NAME;
  expect(await publish()).toMatchObject({ ok: true, place: { url }, replaced: true });
  expect([...folder.files.keys()]).toEqual([NAME, "datapackage.json", "catalogue.jsonld"]);
  expect(folder.files.get(NAME)!.equals(file.bytes)).toBe(true);
});

test("published twice, the folder holds one file and speaks of one dataset", async () => {
  folder.files.clear();
  expect(await publish()).toMatchObject({ replaced: false });
  expect(await publish()).toMatchObject({ replaced: true });
  expect([...folder.files.keys()]).toEqual([NAME, "datapackage.json", "catalogue.jsonld"]);
  expect(json("datapackage.json")).toMatchObject({ resources: [{ path: NAME }] });
  expect(json("catalogue.jsonld")).toMatchObject({
    "dcat:dataset": [{ "dct:identifier": "5f0c" }],
  });
});

test("the next year's file keeps the name of the first: harvesters know it by its address", async () => {
  const answer = await publish();
  const place = answer.ok ? answer.place : null;
  const later = publicationOf("nomAttribuant\r\nVouillé\r\n", {
    name: "20260312_21860194600013_subventions.csv",
  });
  await destination().publish({ ...later, place }, () => undefined, new AbortController().signal);
  expect(folder.files.get(NAME)!.equals(later.file.bytes)).toBe(true);
});

test("a document of somebody else in the place of the feed is named before anything is written", async () => {
  folder.files.set("catalogue.jsonld", Buffer.from("<html>"));
  expect(await publish()).toMatchObject({
    ok: false,
    refusal: { reason: "notOurs", detail: "catalogue.jsonld" },
  });
  expect(String(folder.files.get("catalogue.jsonld"))).toBe("<html>");
  expect(folder.files.get(NAME)).toBe(earlier);
  expect([...folder.files.keys()]).toEqual([NAME, "catalogue.jsonld"]);
});

test("a move whose answer is lost on the way is a publication all the same", async () => {
  folder.faults.set("MOVE", "lost");
  expect(await publish()).toMatchObject({ ok: true });
  expect(folder.files.get(NAME)!.equals(file.bytes)).toBe(true);
});

test("what the site holds is told apart: ours, changed by somebody else, gone", async () => {
  const answer = await publish();
  if (!answer.ok) throw new Error(answer.refusal.reason);
  const look = () => destination().look(answer.place, new AbortController().signal);
  expect(await look()).toEqual({ ok: true, copy: "same" });
  folder.files.set(NAME, earlier);
  expect(await look()).toEqual({ ok: true, copy: "changed" });
  folder.files.delete(NAME);
  expect(await look()).toEqual({ ok: true, copy: "gone" });
});

const FAULTS: readonly [string, string, Fault, PublishRefusal["reason"]][] = [
  ["a wrong key", "PUT", { status: 401 }, "wrongKey"],
  ["no right to write", "PUT", { status: 403 }, "noRight"],
  ["a folder that does not exist", "PUT", { status: 409 }, "noSuchPlace"],
  ["a file too large", "PUT", { status: 413 }, "tooLarge"],
  ["a full disk", "PUT", { status: 507 }, "noSpace"],
  ["a server that fails", "PUT", { status: 500 }, "unexpected"],
  ["an upload that is cut", "PUT", "cut", "unreachable"],
  ["a redirect to another place", "PUT", "redirect", "redirected"],
  ["a file that arrived spoiled", "GET", "spoil", "changedMeanwhile"],
  ["a cut before the file takes its place", "MOVE", "cut", "unreachable"],
  ["a move refused inside a 207", "MOVE", { status: 207 }, "unexpected"],
];

test.each(FAULTS)(
  "%s: the reason is said and the earlier file stays whole",
  async (_, method, fault, reason) => {
    folder.faults.set(method, fault);
    expect(await publish()).toMatchObject({ ok: false, refusal: { reason } });
    expect(folder.files.get(NAME)).toBe(earlier);
    expect([...folder.files.keys()]).toEqual([NAME]);
  },
);

test("stopped by the officer: said so, and the earlier file stays whole", async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await publish(stop.signal)).toMatchObject({ ok: false, refusal: { reason: "stopped" } });
  expect(folder.files.get(NAME)).toBe(earlier);
});

test("the key goes to the folder in a header of its own, in UTF-8, and never to another place", async () => {
  await publish();
  const key = `Basic ${Buffer.from("agent:clé secrète").toString("base64")}`;
  expect(folder.requests.every((request) => request.endsWith(key))).toBe(true);
});

test("trying the connection writes and removes a trial file", async () => {
  expect(await destination().test(new AbortController().signal)).toEqual({ ok: true });
  expect([...folder.files.keys()]).toEqual([NAME]);
});

test("an address that is not https is refused before the key is sent", () => {
  const address = "http://mairie.example/dav/";
  expect(() => webDavFolder({ address, user: "a", password: "b" })).toThrow(TypeError);
});
