import { webDavFolder } from "../../src/adapters/portals/webdav/webDavFolder";
import type { PublishRefusal } from "../../src/app/ports/destination";
import { openFaultyFolder, type Fault, type FaultyFolder } from "./faultyFolder";

const NAME = "20250312_21860194600013_subventions.csv";
const earlier = Buffer.from("nomAttribuant\r\nPoitiers\r\n");
const file = {
  name: NAME,
  mediaType: "text/csv",
  bytes: new TextEncoder().encode("nomAttribuant\r\nBéruges\r\n"),
};

let folder: FaultyFolder;
beforeEach(async () => {
  folder = await openFaultyFolder();
  folder.files.set(NAME, earlier);
});
afterEach(() => folder.close());

const destination = () =>
  webDavFolder({
    label: "Site",
    address: folder.address,
    user: "agent",
    password: "clé secrète",
    publicAddress: "",
  });
const publish = (signal = new AbortController().signal) =>
  destination().publish(file, () => undefined, signal);

test("the file replaces the earlier one, and nothing temporary is left", async () => {
  expect(await publish()).toEqual({ ok: true, url: folder.address + NAME, replaced: true });
  expect([...folder.files.keys()]).toEqual([NAME]);
  expect(folder.files.get(NAME)!.equals(file.bytes)).toBe(true);
});

test("published twice, the folder holds one file", async () => {
  folder.files.clear();
  expect(await publish()).toMatchObject({ replaced: false });
  expect(await publish()).toMatchObject({ replaced: true });
  expect(folder.files.size).toBe(1);
});

const FAULTS: readonly [string, string, Fault, PublishRefusal["reason"]][] = [
  ["a wrong key", "PUT", { status: 401 }, "wrongKey"],
  ["no right to write", "PUT", { status: 403 }, "noRight"],
  ["a folder that does not exist", "PUT", { status: 409 }, "noSuchPlace"],
  ["a file too large", "PUT", { status: 413 }, "tooLarge"],
  ["a full disk", "PUT", { status: 507 }, "noSpace"],
  ["a server that fails", "PUT", { status: 500 }, "unexpected"],
  ["an upload that is cut", "PUT", "cut", "unreachable"],
  ["a redirect to another place", "PUT", "redirect", "unreachable"],
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
  const settings = { label: "Site", user: "a", password: "b", publicAddress: "" };
  expect(() => webDavFolder({ ...settings, address: "http://mairie.example/dav/" })).toThrow(
    TypeError,
  );
});
