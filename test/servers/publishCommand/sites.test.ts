import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publishingFolder, row, type PublishingFolder } from "../../portals/publishingFolder";
import { PASSWORD, USER } from "../davFolder";
import { startNginxFolder } from "../nginx/nginxFolder";
import { KEYS, REGION, startS3, type S3Server } from "../s3/s3Server";

jest.setTimeout(240_000);
const IDENTIFIER = "essai-de-commande";
const NAME = "20200101_218601946_subventions.csv";

let web: Awaited<ReturnType<typeof startNginxFolder>>;
let store: S3Server;
let folder: PublishingFolder;
beforeAll(async () => {
  [web, store] = await Promise.all([startNginxFolder(), startS3()]);
});
afterAll(async () => {
  await web.stop();
  await store.stop();
});
beforeEach(async () => {
  folder = publishingFolder({
    SITE_USER: USER,
    SITE_PASSWORD: PASSWORD,
    STORE_ID: KEYS.accessKeyId,
    STORE_SECRET: KEYS.secretAccessKey,
    SIGNED_ADDRESS: await store.presign("depose.csv"),
  });
});
afterEach(() => folder.remove());

const site = (changes: object = {}) => ({
  kind: "webdav",
  label: "Site",
  address: web.address,
  publicAddress: web.publicAddress,
  user: "SITE_USER",
  password: "SITE_PASSWORD",
  ...changes,
});
const bucket = () => ({
  kind: "s3",
  label: "Seau",
  address: store.address,
  region: REGION,
  accessKeyId: "STORE_ID",
  secretAccessKey: "STORE_SECRET",
});
const signed = () => ({
  kind: "presigned",
  label: "Adresse signée",
  uploadAddress: "SIGNED_ADDRESS",
  publicAddress: `${store.address}depose.csv`,
});
const dataset = { title: "Subventions", identifier: IDENTIFIER };
const publish = (rows: readonly string[], destinations: readonly object[], words: string[] = []) =>
  folder.publish(rows, destinations, words, { dataset });
const online = () => readdirSync(web.folder).filter((name) => name.endsWith(".csv"));
const stored = async (name: string) => (await fetch(`${store.address}${name}`)).text();
/** As if the first publication had been years ago. */
const rememberFirst = () =>
  folder.write(
    "destinations.json.memory.json",
    JSON.stringify({
      identifier: IDENTIFIER,
      schema: "scdl/subventions",
      fileName: NAME,
      places: {},
    }),
  );

test("three places in one go; a machine that lost its memory keeps each file at its address", async () => {
  rememberFirst();
  const first = await publish([row("100")], [site(), bucket(), signed()]);
  expect(first).toMatchObject({ code: 0, refused: "" });
  expect(first.said).toContain("Publié partout.");
  folder.loseMemory();
  expect(await publish([row("200")], [site(), bucket(), signed()])).toMatchObject({ code: 0 });
  expect(online()).toEqual([NAME]);
  const text = readFileSync(join(web.folder, NAME), "utf8");
  expect(text).toContain(",200,");
  expect([await stored(NAME), await stored("depose.csv")]).toEqual([text, text]);
  const feed: unknown = JSON.parse(readFileSync(join(web.folder, "catalogue.jsonld"), "utf8"));
  expect(feed).toMatchObject({ "dcat:dataset": [{ "dct:identifier": IDENTIFIER }] });
  expect(readFileSync(join(web.folder, NAME.replace("csv", "html")), "utf8")).toContain(NAME);
});

test("a wrong key and a wrong address fail alone, in words; the rest is published: exit 2", async () => {
  folder.keys["STORE_SECRET"] = "un-secret-faux";
  const absent = { label: "Ailleurs", address: `${web.address}absent/` };
  const { code, said } = await publish([row("300")], [bucket(), site(absent), signed()]);
  expect(code).toBe(2);
  expect(said).toContain("Échec : « Seau » et « Ailleurs »");
  expect(said).toContain("Le dossier de la destination n'existe pas");
  expect(await stored("depose.csv")).toContain(",300,");
});
