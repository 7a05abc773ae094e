import { publishingFolder, row, type PublishingFolder } from "../../portals/publishingFolder";
import { startFaultProxy, type FaultProxy } from "../faultProxy";
import { startUdata, type UdataServer } from "../udata/udataServer";

jest.setTimeout(240_000);

interface HeldDataset {
  readonly id: string;
  readonly private: boolean;
  readonly tags: readonly string[];
  readonly extras: Readonly<Record<string, string>>;
}

let platform: UdataServer;
let proxy: FaultProxy;
let folder: PublishingFolder;
beforeAll(async () => {
  platform = await startUdata();
});
afterAll(() => platform.stop());
let made = 0;
beforeEach(async () => {
  made += 1;
  proxy = await startFaultProxy(platform.address);
  folder = publishingFolder({ PORTAL_KEY: platform.keys.member });
});
afterEach(async () => {
  folder.remove();
  await proxy.stop();
});

const portal = () => ({
  kind: "udata",
  label: "data.gouv.fr",
  address: proxy.address,
  organization: platform.organization,
  key: "PORTAL_KEY",
});
const depot = { kind: "file", label: "Archives", folder: "depot" };
const title = () => `Subventions ${made}`;
const publish = (
  rows: readonly string[],
  words: readonly string[] = [],
  destinations: readonly object[] = [portal()],
) =>
  folder.publish(rows, destinations, words, {
    // The platform refuses words under three letters: it is not asked to take them.
    dataset: { title: title(), keywords: ["é", "enfance"] },
  });
const ask = async (path: string): Promise<unknown> => {
  const headers = { "X-API-KEY": platform.keys.member };
  return (await fetch(`${platform.address}api/1/${path}`, { headers })).json();
};
const datasets = async () =>
  ((await ask("me/org_datasets/")) as (HeldDataset & { title: string })[]).filter(
    (one) => one.title === title(),
  );
const only = async () => {
  const found = await datasets();
  expect(found).toHaveLength(1);
  return (await ask(`datasets/${found[0]!.id}/`)) as HeldDataset & {
    readonly resources: readonly { id: string; latest: string; schema: object | null }[];
  };
};
const heldText = async () => {
  const { resources } = await only();
  expect(resources).toHaveLength(1);
  return (await fetch(resources[0]!.latest)).text();
};
/** The platform names a file by its second. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 1_100));

test("a trial writes nothing; then one dataset; then the same one, with what changed told", async () => {
  const trial = await publish([row("100", "A"), row("200", "B")], ["--dry-run"]);
  expect(trial).toMatchObject({ code: 0, refused: "" });
  expect(proxy.requests.filter((one) => !one.startsWith("GET"))).toEqual([]);
  expect(folder.memory()).toBeNull();
  const first = await publish([row("100", "A"), row("200", "B")]);
  expect(first).toMatchObject({ code: 0, refused: "" });
  const { id, resources, tags } = await only();
  expect(tags).toEqual(["enfance", "subvention"]);
  expect(resources).toMatchObject([{ schema: { name: "scdl/subventions", version: "2.1.1" } }]);
  await pause();
  const rows = [row("100", "A"), row("250", "B"), row("300", "C")];
  const compared = await publish(rows, ["--dry-run"]);
  expect(compared.said).toMatch(/: 1 ligne ajoutée, 1 modifiée, 0 retirée\./);
  const again = await publish(rows, ["--json"]);
  expect(JSON.parse(again.said)).toMatchObject({
    outcome: "published",
    destinations: [{ replaced: true, copy: "same", changes: { added: 1, changed: 1, removed: 0 } }],
  });
  expect(await only()).toMatchObject({ id, resources: [{ id: resources[0]!.id }] });
  expect(await heldText()).toContain(",C,300,");
  expect(folder.memory()).not.toMatch(/Club de lecture|Fonctionnement/);
});

test("a machine that lost its memory finds the dataset again, and makes no second one", async () => {
  await publish([row("100")]);
  folder.loseMemory();
  await pause();
  expect(await publish([row("200")])).toMatchObject({
    code: 0,
    said: expect.stringContaining("à la place du précédent"),
  });
  expect(await heldText()).toContain(",200,");
});

test.each([
  ["the creation", /\/datasets\/$/],
  ["the upload", /\/upload\/$/],
])("the answer to %s is lost: run again if need be, one dataset and one file", async (_, path) => {
  proxy.break("POST", path, "answerLost");
  const first = await publish([row("100")]);
  if (first.code !== 0) expect(await publish([row("100")])).toMatchObject({ code: 0 });
  expect(await heldText()).toContain(",100,");
});

test("who answers questions is written on the platform, and gives way to the next one", async () => {
  const written = async (name: string, email: string) => {
    const dataset = { title: title(), contact: { name, email } };
    await pause();
    return folder.publish([row("100")], [portal()], [], { dataset });
  };
  expect(await written("Mairie", "mairie@exemple.fr")).toMatchObject({ code: 0 });
  expect(await written("Mairie", "donnees@exemple.fr")).toMatchObject({ code: 0 });
  expect(await only()).toMatchObject({
    contact_points: [{ name: "Mairie", email: "donnees@exemple.fr", role: "contact" }],
  });
  const refused = await written("Mairie", "a..b@exemple.fr");
  expect(refused).toMatchObject({ code: 0, said: expect.stringContaining("pas pris le contact") });
});

test("a wrong key fails there only, is named, and the same command repairs it: 2, then 0", async () => {
  folder.keys["PORTAL_KEY"] = "une-cle-fausse";
  const failed = await publish([row("100")], [], [portal(), depot]);
  expect(failed.code).toBe(2);
  expect(failed.said).toContain("Échec : « data.gouv.fr »");
  expect(failed.said).toContain("refuse la clé");
  expect(await datasets()).toEqual([]);
  folder.keys["PORTAL_KEY"] = platform.keys.member;
  expect(await publish([row("100")], [], [portal(), depot])).toMatchObject({ code: 0 });
  expect(await heldText()).toContain(",100,");
});

test("a draft is private and may hold faults; publishing it makes it public, and no draft takes it back", async () => {
  const draft = await publish([row("cent")], ["--draft"]);
  expect(draft).toMatchObject({ code: 0 });
  expect(draft.said).toContain("peut être lu par qui en connaît l'adresse");
  expect(await only()).toMatchObject({ private: true });
  await pause();
  expect(await publish([row("100")])).toMatchObject({ code: 0 });
  expect(await only()).toMatchObject({ private: false });
  const late = await publish([row("deux")], ["--draft"]);
  expect(late).toMatchObject({ code: 2, said: expect.stringContaining("déjà public ici") });
  folder.loseMemory();
  const lost = await publish([row("deux")], ["--draft"]);
  expect(lost).toMatchObject({
    code: 2,
    said: expect.stringContaining("un brouillon le retirerait"),
  });
  expect(await only()).toMatchObject({ private: false });
  expect(await heldText()).toContain(",100,");
});

test("a platform that asks to wait is waited for; one closed to writing keeps the earlier file: exit 2", async () => {
  proxy.break("POST", /\/upload\/$/, { status: 429, retryAfter: 1 });
  expect(await publish([row("100")])).toMatchObject({ code: 0 });
  await pause();
  proxy.break("POST", /\/upload\/$/, { status: 423 });
  const closed = await publish([row("200")]);
  expect(closed.code).toBe(2);
  expect(closed.said).toContain("fermé aux modifications");
  expect(closed.said).toContain("le fichier déjà en ligne est resté intact");
  expect(await heldText()).toContain(",100,");
});

test("a profile that leaves the model takes its label off, and says so", async () => {
  const profile = { columns: { nomAttribuant: "attribuant" } };
  const { code, said } = await publish([row("100")], [], [{ ...portal(), profile }]);
  expect(code).toBe(0);
  expect(said).toContain("n'est plus conforme au modèle");
  expect((await only()).resources).toMatchObject([{ schema: null }]);
});
