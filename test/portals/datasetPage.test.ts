import { webDavFolder } from "../../src/adapters/portals/fileStores/webdav/webDavFolder";
import { webSite } from "../../src/adapters/portals/webSite/webSite";
import { sitePageFr } from "../../src/ui/messages/fr/sitePage";
import { openFaultyFolder, type FaultyFolder } from "./faultyFolder";
import { NEVER } from "./fileStoreContract";
import { publicationOf } from "./publications";

let folder: FaultyFolder;
beforeEach(async () => {
  folder = await openFaultyFolder();
});
afterEach(() => folder.close());

const publish = () => {
  const { address } = folder;
  const store = webDavFolder({ address, user: "agent", password: "x" });
  const publication = publicationOf("nomAttribuant,montant\r\nBéruges,1\r\n", {
    name: "aides.csv",
  });
  const site = webSite({ label: "Site", publicAddress: address }, store, sitePageFr);
  return site.publish(publication, () => undefined, NEVER);
};

test("the site has a page about the dataset, which the feed names", async () => {
  const page = `${folder.address}aides.html`;
  expect(await publish()).toMatchObject({ ok: true, place: { page } });
  const text = String(folder.files.get("aides.html"));
  expect(text).toContain("<h1>Subventions de Béruges</h1>");
  expect(text).toContain("<li>montant</li>");
  expect(JSON.parse(String(folder.files.get("catalogue.jsonld")))).toMatchObject({
    "dcat:dataset": [{ "dcat:landingPage": { "@id": page } }],
  });
  expect(await publish()).toMatchObject({ ok: true, place: { page }, replaced: true });
});

test("a page of somebody else under that name stays as it is, and is not said to be ours", async () => {
  const theirs = Buffer.from("<!doctype html><title>Nos aides</title>");
  folder.files.set("aides.html", theirs);
  expect(await publish()).toMatchObject({ ok: true, place: { page: null } });
  expect(folder.files.get("aides.html")).toBe(theirs);
});
