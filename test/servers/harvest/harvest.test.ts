import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { webDavFolder } from "../../../src/adapters/portals/fileStores/webdav/webDavFolder";
import { sha256Of } from "../../../src/adapters/portals/http/checksums";
import { webSite } from "../../../src/adapters/portals/webSite/webSite";
import type { Publication, PublishAnswer } from "../../../src/app/ports/destination";
import { sitePageFr } from "../../../src/ui/messages/fr/sitePage";
import { publicationOf } from "../../portals/publications";
import { PASSWORD, USER } from "../davFolder";
import { startNginxFolder, type PublicFolder } from "../nginx/nginxFolder";
import { startUdata, type UdataServer } from "../udata/udataServer";
import { Harvester } from "./harvester";

jest.setTimeout(120_000);
const TEXT = "nomAttribuant\r\nValbrune\r\n";
const LATER = "nomAttribuant\r\nValbrune\r\nBéruges\r\n";
const NEXT_DAY = new Date("2026-11-24T09:00:00Z");

let platform: UdataServer;
let server: PublicFolder;
let harvester: Harvester;
let feed: string;
beforeAll(async () => {
  [platform, server] = await Promise.all([startUdata(), startNginxFolder()]);
  harvester = new Harvester(platform);
  feed = `${server.publicAddress}catalogue.jsonld`;
});
afterAll(() => Promise.all([platform.stop(), server.stop()]));

const site = () =>
  webSite(
    { label: "Site de la commune", publicAddress: server.publicAddress },
    webDavFolder({ address: server.address, user: USER, password: PASSWORD }),
    sitePageFr,
  );

async function publish(publication: Publication): Promise<Extract<PublishAnswer, { ok: true }>> {
  const answer = await site().publish(publication, () => undefined, new AbortController().signal);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer;
}

/** Everything that a sheet may say of itself. */
function grants(text: string, changes: Partial<Publication> = {}): Publication {
  const publication = publicationOf(text, { name: "aides.csv", identifier: "aides", ...changes });
  return {
    ...publication,
    dataset: {
      ...publication.dataset,
      title: "Subventions de Valbrune",
      publisher: { name: "Commune de Valbrune", siret: "21860194600013" },
      contact: { name: "Mairie de Valbrune", email: "donnees@valbrune.example" },
      territory: { level: "fr:commune", code: "44109", name: "Nantes" },
    },
  };
}

/** A sheet of a model that no catalogue has, whose rows hold no date. */
function equipment(): Publication {
  const publication = publicationOf(TEXT, { name: "lieux.csv", identifier: "lieux" });
  const schema = { name: "commune/lieux", version: "1.0.0", url: null };
  const dataset = { ...publication.dataset, title: "Lieux de Valbrune", schema, period: null };
  return { ...publication, dataset: { ...dataset, licence: "odc-odbl", frequency: "unknown" } };
}

const named = async (title: string) => {
  const found = (await harvester.datasets()).filter((one) => one.title === title);
  expect(found).toHaveLength(1);
  return found[0]!;
};

let source: string;
let first: Awaited<ReturnType<typeof publish>>;

test("publishing on the site says that whoever harvests its feed shows the dataset at once", async () => {
  first = await publish(grants(TEXT));
  expect(first.remarks).toEqual([{ code: "feedIsPublic", url: feed }]);
  await publish(equipment());
});

test("before anything is accepted, the platform's preview reads every dataset of the feed", async () => {
  const job = await harvester.preview(feed);
  expect(job).toMatchObject({ status: "done", errors: [] });
  expect(job.items.map(({ status, errors }) => [status, errors])).toEqual([
    ["done", []],
    ["done", []],
  ]);
  expect(await harvester.datasets()).toEqual([]);
});

test("each published sheet is one public dataset, with all that was said of it", async () => {
  source = await harvester.accept(feed);
  expect(await harvester.lastJob(source)).toMatchObject({ status: "done", errors: [] });
  expect(await harvester.datasets()).toHaveLength(2);
  expect(await named("Subventions de Valbrune")).toMatchObject({
    description: "Les aides que la commune a accordées.",
    private: false,
    archived: null,
    license: "lov2",
    frequency: "annual",
    tags: ["subvention"],
    temporal_coverage: { start: "2025-01-01", end: "2025-12-31" },
    contact_points: expect.arrayContaining([
      expect.objectContaining({
        name: "Mairie de Valbrune",
        email: "donnees@valbrune.example",
        role: "contact",
      }),
      expect.objectContaining({ name: "Commune de Valbrune", role: "publisher" }),
    ]),
    harvest: { dct_identifier: "aides", remote_url: first.place.page },
  });
  expect(await named("Lieux de Valbrune")).toMatchObject({
    license: "odc-odbl",
    frequency: "unknown",
    temporal_coverage: null,
  });
});

test("its one file has the site's address, its kind, its checksum and its schema", async () => {
  expect((await named("Subventions de Valbrune")).resources).toEqual([
    expect.objectContaining({
      title: "Subventions de Valbrune",
      url: first.place.url,
      filetype: "remote",
      format: "csv",
      mime: "text/csv",
      filesize: publicationOf(TEXT).file.bytes.byteLength,
      checksum: { type: "sha256", value: sha256Of(publicationOf(TEXT).file.bytes) },
      schema: { name: "scdl/subventions", version: "2.1.1", url: null },
    }),
  ]);
  expect(await (await fetch(first.place.url)).text()).toBe(TEXT);
});

test("published again and harvested again, the same dataset and the same file are brought up to date", async () => {
  const [before, other] = [
    await named("Subventions de Valbrune"),
    await named("Lieux de Valbrune"),
  ];
  // Next year's name: an address that changed would be a second file beside the first.
  const again = { name: "2026-aides.csv", place: first.place, at: NEXT_DAY };
  await publish(grants(LATER, again));
  await harvester.run(source);
  expect(await harvester.lastJob(source)).toMatchObject({ status: "done", errors: [] });
  const after = await named("Subventions de Valbrune");
  expect(after).toMatchObject({
    id: before.id,
    harvest: { issued_at: expect.stringContaining("2026-11-23") },
    resources: [
      {
        id: before.resources[0]?.id,
        url: first.place.url,
        checksum: { value: sha256Of(publicationOf(LATER).file.bytes) },
      },
    ],
  });
  expect(after.resources).toHaveLength(1);
  expect(await named("Lieux de Valbrune")).toMatchObject({
    id: other.id,
    resources: [{ id: other.resources[0]?.id }],
  });
});

test("the territory that somebody chose on the platform stays: the feed never draws over it", async () => {
  const { id } = await named("Subventions de Valbrune");
  const spatial = { zones: ["fr:commune:44109"] };
  await harvester.ask(`datasets/${id}/`, "member", { tags: ["subvention"], spatial }, "PUT");
  await harvester.run(source);
  expect(await named("Subventions de Valbrune")).toMatchObject({
    spatial: { geom: null, zones: ["fr:commune:44109"] },
  });
});

/** The harvester's traps, seen again: if one of them closes, the feed may say more. */
test.each([
  ["a checksum typed as DCAT-AP says", /"spdx:checksumValue": "(\w+)"/g, typed],
  ["a schema named by a word", /"dct:conformsTo": \{[^}]*\}/g, () => '"dct:conformsTo": "scdl"'],
])("%s loses its whole dataset: the feed does not say it so", async (_, part, doctored) => {
  const text = await readFile(path.join(server.folder, "catalogue.jsonld"), "utf8");
  const bad = text.replace(part, doctored);
  expect(bad).not.toBe(text);
  await writeFile(path.join(server.folder, "piege.jsonld"), bad);
  const { items } = await harvester.preview(`${server.publicAddress}piege.jsonld`);
  expect(items[0]).toMatchObject({ status: "failed", errors: [expect.anything()] });
  expect((await harvester.preview(feed)).items[0]).toMatchObject({ status: "done" });
});

function typed(_: string, value: string): string {
  const type = "http://www.w3.org/2001/XMLSchema#hexBinary";
  return `"spdx:checksumValue": {"@value": "${value}", "@type": "${type}"}`;
}
