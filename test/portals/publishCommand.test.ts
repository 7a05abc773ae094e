import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startTestServer, type TestServer } from "../e2e/server";
import { HEADER, publishingFolder, row, type PublishingFolder } from "./publishingFolder";
import { publishCommand } from "./publishProcess";

let server: TestServer;
let desk: PublishingFolder;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(() => {
  desk = publishingFolder({ DAV_USER: server.user, DAV_PASSWORD: server.password });
  for (const name of existsSync(server.folder) ? readdirSync(server.folder) : [])
    rmSync(join(server.folder, name), { recursive: true });
});
afterEach(() => desk.remove());

const site = (changes: object = {}) => ({
  kind: "webdav",
  label: "Site de la commune",
  address: `${server.origin}/dav/`,
  publicAddress: `${server.origin}/donnees/`,
  user: "DAV_USER",
  password: "DAV_PASSWORD",
  ...changes,
});
const depot = (changes: object = {}) => ({
  kind: "file",
  label: "Dossier",
  folder: "depot",
  ...changes,
});

const publish: PublishingFolder["publish"] = (...what) => desk.publish(...what);
const files = (path = "") => readdirSync(join(desk.path, path)).sort();
const online = () => readdirSync(server.folder).filter((name) => name.endsWith(".csv"));
const onlineText = () => readFileSync(join(server.folder, online()[0]!), "utf8");

test("a file goes to the site and to a folder at once, each with its profile: exit 0", async () => {
  const profile = {
    periodSeparator: "_",
    encoding: "utf-8-bom",
    columns: { nomAttribuant: "attribuant" },
  };
  const { code, said } = await publish([row("100")], [site(), depot({ profile })]);
  expect({ code, said }).toMatchObject({
    code: 0,
    said: expect.stringContaining("Publié partout."),
  });
  expect(onlineText()).toContain(`${HEADER}\r\nBéruges`);
  expect(onlineText()).toContain("2025-04-30/2025-12-31");
  const [name] = files("depot");
  const shaped = readFileSync(join(desk.path, "depot", name!), "utf8");
  expect(shaped.startsWith("\uFEFFattribuant,")).toBe(true);
  expect(shaped).toContain("2025-04-30_2025-12-31");
});

test("published again, the same file is replaced and the feed speaks of one dataset", async () => {
  await publish([row("100"), row("200")], [site()]);
  const { code, said } = await publish([row("300")], [site()]);
  expect(code).toBe(0);
  expect(said).toContain("Publié, à la place du précédent");
  expect(said).toContain("1 ligne au lieu de 2 la fois précédente");
  expect(online()).toHaveLength(1);
  const feed = JSON.parse(readFileSync(join(server.folder, "catalogue.jsonld"), "utf8")) as object;
  expect(feed).toMatchObject({ "dcat:dataset": [{ "dct:title": "Subventions de Béruges" }] });
});

test("extra columns never leave", async () => {
  const file = desk.write("s.csv", `${HEADER},interne\n${row("100")},secret\n`);
  const dataset = { title: "Subventions" };
  const to = desk.write("d.json", JSON.stringify({ dataset, destinations: [site()] }));
  const { code } = await publishCommand(
    [file, "--schema", "scdl/subventions", "--to", to],
    desk.keys,
  );
  expect(code).toBe(0);
  expect(onlineText()).not.toMatch(/secret|interne/);
});

test("what somebody changed on the site is told, and lies in the data too", async () => {
  await publish([row("100")], [site()]);
  writeFileSync(join(server.folder, online()[0]!), "autre\r\n");
  const { code, said } = await publish([row("100")], [site()], ["--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(said)).toMatchObject({
    outcome: "published",
    destinations: [{ status: "published", copy: "changed", replaced: true }],
  });
});

test("a trial sends nothing, remembers nothing, and says what would go where: exit 0", async () => {
  const { code, said } = await publish([row("100")], [site(), depot()], ["--dry-run"]);
  expect(code).toBe(0);
  expect(said).toContain("Serait envoyé pour la première fois");
  expect(online()).toEqual([]);
  expect(files()).toEqual(["depot", "destinations.json", "subventions.csv"]);
});

test("a fault keeps the file at home: exit 1, in English when asked", async () => {
  const { code, said } = await publish([row("cent")], [site()], ["--lang", "en"]);
  expect(code).toBe(1);
  expect(said).toContain("Nothing was sent: 1 anomaly to correct.");
  expect(online()).toEqual([]);
});

test("a draft with faults goes aside into a folder, and never to a public site", async () => {
  const { code, said } = await publish([row("cent")], [site(), depot()], ["--draft"]);
  expect(code).toBe(0);
  expect(said).toContain("tout ce qui est déposé ici est public");
  expect(online()).toEqual([]);
  expect(files("depot")).toEqual([expect.stringMatching(/^brouillon-/i)]);
  expect(await publish([row("100")], [site()], ["--draft"])).toMatchObject({ code: 2 });
});

test("a cell that may name a person keeps the file at home until the column is decided of", async () => {
  const rows = [row("100"), row("200", "Écrire à a.durand@exemple.fr")];
  const refused = await publish(rows, [site()]);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain("H3 · objet (email)");
  expect(refused.said).not.toContain("durand");
  expect(online()).toEqual([]);
  const personalData = { objet: { kind: "maskCell" } };
  expect(await publish(rows, [site()], [], { personalData })).toMatchObject({ code: 0 });
  expect(onlineText()).toContain("Écrire à ***");
});

test("one destination that fails is named, the others are published: exit 2; run again, nothing doubles", async () => {
  desk.keys["DAV_PASSWORD"] = "faux";
  const failed = await publish([row("100")], [site(), depot()]);
  expect(failed.code).toBe(2);
  expect(failed.said).toContain("refuse la clé. Rien n'est perdu");
  expect(failed.said).toContain("Échec : « Site de la commune »");
  expect(failed.said).not.toContain("faux");
  expect(files("depot")).toHaveLength(1);
  desk.keys["DAV_PASSWORD"] = server.password;
  expect(await publish([row("100")], [site(), depot()])).toMatchObject({ code: 0 });
  expect(files("depot")).toHaveLength(1);
});

const secret = "eyJhbGciOiJIUzUxMiJ9.clef";
const FAULTS: readonly [string, object, string][] = [
  [
    "a key instead of its variable",
    { password: secret },
    "destinations[0].password : Un nom de variable",
  ],
  [
    "a key under a name of its own",
    { token: secret },
    "destinations[0].token : Un nom de variable",
  ],
  ["an unknown kind", { kind: "ftp" }, "destinations[0].kind : Cette valeur"],
  ["an address with a key", { address: "https://a:b@ville.example/" }, "destinations[0].address"],
  [
    "an address that is none",
    { address: "https://ville.example:99999/" },
    "destinations[0].address",
  ],
  ["a column that no model has", { profile: { columns: { montan: "x" } } }, "« montan »"],
  ["a variable that is not set", { password: "AUTRE" }, "AUTRE est absente ou vide"],
];

test.each(FAULTS)("%s is refused at its place, never repeated: exit 2", async (_, part, told) => {
  const { code, refused } = await publish([row("100")], [site(part)]);
  expect(code).toBe(2);
  expect(refused).toContain(told);
  expect(refused).not.toContain(secret);
  expect(online()).toEqual([]);
});

test("input that cannot be used is refused in words, as data when asked: exit 2", async () => {
  expect(await publishCommand(["a.csv"])).toMatchObject({
    code: 2,
    refused: expect.stringContaining("Usage"),
  });
  const to = desk.write("cassé.json", "{");
  const { code, said } = await publishCommand(["a.csv", "--to", to, "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(said)).toMatchObject({ outcome: "unusable", faults: [{ code: "notJson" }] });
});

test("a memory that was spoiled stops everything before a second dataset is made: exit 2", async () => {
  await publish([row("100")], [depot()]);
  desk.write("destinations.json.memory.json", "{");
  const { code, refused } = await publish([row("100")], [depot()]);
  expect(code).toBe(2);
  expect(refused).toContain("illisible");
});
