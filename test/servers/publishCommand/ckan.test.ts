import { publishingFolder, row, type PublishingFolder } from "../../portals/publishingFolder";
import { startCkan, type CkanServer } from "../ckan/ckanServer";
import { startFaultProxy, type FaultProxy } from "../faultProxy";

jest.setTimeout(300_000);

let server: CkanServer;
let proxy: FaultProxy;
let folder: PublishingFolder;
let made = 0;
beforeAll(async () => {
  server = await startCkan({ "ckan.root_path": "/donnees/{{LANG}}" });
});
afterAll(() => server.stop());
beforeEach(async () => {
  made += 1;
  proxy = await startFaultProxy(server.address);
  folder = publishingFolder({ PORTAL_KEY: server.keys.editor });
});
afterEach(async () => {
  folder.remove();
  await proxy.stop();
});

const identifier = () => `essai-de-commande-${made}`;
const portal = (changes: object = {}) => ({
  kind: "ckan",
  label: "Portail",
  address: `${proxy.address}donnees/`,
  organization: "valbrune",
  key: "PORTAL_KEY",
  ...changes,
});
const publish = (rows: readonly string[], words: readonly string[] = [], changes: object = {}) =>
  folder.publish(rows, [portal(changes)], words, {
    dataset: { title: "Subventions", identifier: identifier() },
  });
interface Held {
  readonly private: boolean;
  readonly resources: readonly { readonly id: string; readonly url: string }[];
}
const held = async () =>
  (await server.act("package_show", { id: `subventions-${identifier()}` })) as Held;
const heldText = async () => {
  const { resources } = await held();
  expect(resources).toHaveLength(1);
  return (await fetch(resources[0]!.url)).text();
};

test("published, then again after the memory was lost: one dataset, one file, its rows in the datastore", async () => {
  expect(await publish([row("100"), row("200", "B")], [], { datastore: true })).toMatchObject({
    code: 0,
  });
  const { resources } = await held();
  folder.loseMemory();
  const again = await publish([row("300")], [], { datastore: true });
  expect(again).toMatchObject({
    code: 0,
    said: expect.stringContaining("à la place du précédent"),
  });
  expect((await held()).resources).toMatchObject([{ id: resources[0]!.id }]);
  expect(await heldText()).toContain(",300,");
  const rows = await server.act("datastore_search", { resource_id: resources[0]!.id });
  expect(rows).toMatchObject({ total: 1, records: [{ montant: "300" }] });
});

test("who answers questions and the territory are told with the dataset", async () => {
  const dataset = {
    title: "Subventions",
    identifier: identifier(),
    contact: { name: "Mairie", email: "mairie@valbrune.example" },
    territory: { level: "fr:commune", code: "86024", name: "Béruges" },
  };
  const { code } = await folder.publish([row("100")], [portal()], [], { dataset });
  expect(code).toBe(0);
  expect(await held()).toMatchObject({
    maintainer: "Mairie",
    maintainer_email: "mairie@valbrune.example",
    extras: expect.arrayContaining([
      expect.objectContaining({ key: "spatial_text", value: "Béruges" }),
    ]),
  });
});

test("another organization's dataset of the same name is left to it: exit 2, in the portal's words", async () => {
  await server.act("organization_create", { name: `voisine-${made}`, title: "Voisine" });
  const member = { id: `voisine-${made}`, username: "editor", role: "editor" };
  await server.act("organization_member_create", member);
  const name = `subventions-${identifier()}`;
  await server.act("package_create", { name, owner_org: `voisine-${made}`, title: "À eux" });
  const refused = await publish([row("100")]);
  expect(refused).toMatchObject({ code: 2, said: expect.stringContaining("n'accepte pas") });
  expect(await held()).toMatchObject({ title: "À eux", resources: [] });
});

test("a draft is private; published, it is public, and what somebody changed is told before", async () => {
  expect(await publish([row("cent")], ["--draft"])).toMatchObject({ code: 0 });
  expect(await held()).toMatchObject({ private: true });
  expect(await publish([row("100")])).toMatchObject({ code: 0 });
  expect(await held()).toMatchObject({ private: false });
  const form = new FormData();
  form.append("id", (await held()).resources[0]!.id);
  form.append("upload", new Blob(["autre\r\n"]), "autre.csv");
  const headers = { Authorization: server.keys.admin };
  const url = `${server.address}api/3/action/resource_patch`;
  await fetch(url, { method: "POST", body: form, headers });
  const trial = await publish([row("100")], ["--dry-run"]);
  expect(trial).toMatchObject({ code: 0, said: expect.stringContaining("par quelqu'un d'autre") });
  folder.loseMemory();
  const late = await publish([row("deux")], ["--draft"]);
  expect(late).toMatchObject({ code: 2, said: expect.stringContaining("déjà public") });
  expect(await held()).toMatchObject({ private: false });
  expect(await heldText()).toBe("autre\r\n");
});

test("an answer lost on the way, then the command again: nothing is doubled", async () => {
  proxy.break("POST", /resource_create/, "answerLost");
  const first = await publish([row("100")]);
  if (first.code !== 0) expect(await publish([row("100")])).toMatchObject({ code: 0 });
  expect(await heldText()).toContain(",100,");
});

test("a wrong key, and a portal that fails: exit 2, with what is safe", async () => {
  expect(await publish([row("100")])).toMatchObject({ code: 0 });
  proxy.break("POST", /resource_patch/, { status: 500 });
  const failed = await publish([row("200")]);
  expect(failed.code).toBe(2);
  expect(failed.said).toContain("le fichier déjà en ligne est resté intact");
  folder.keys["PORTAL_KEY"] = "une-cle-fausse";
  const refused = await publish([row("200")]);
  expect(refused).toMatchObject({ code: 2, said: expect.stringContaining("refuse la clé") });
  expect(await heldText()).toContain(",100,");
});
