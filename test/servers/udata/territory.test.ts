import { udataDestination } from "../../../src/adapters/portals/udata/udataDestination";
import type { DatasetDescription } from "../../../src/core/publication/datasetDescription";
import { publicationOf } from "../../portals/publications";
import { startUdata, type UdataServer } from "./udataServer";

jest.setTimeout(120_000);

const NANTES = { name: "COMMUNE DE NANTES", siret: "21440109300015" };
const DRAWING = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 46],
        [1, 46],
        [1, 47],
        [0, 46],
      ],
    ],
  ],
};

let platform: UdataServer;
let made = 0;
beforeAll(async () => {
  platform = await startUdata();
});
afterAll(() => platform.stop());
beforeEach(() => {
  made += 1;
});

async function publish(changes: Partial<DatasetDescription>) {
  const publication = publicationOf("nomAttribuant\r\nNantes\r\n", {
    identifier: `territoire-${made}`,
  });
  const dataset = { ...publication.dataset, ...changes };
  const { address, organization, keys } = platform;
  const answer = await udataDestination({
    label: "data.gouv.fr",
    address,
    organization,
    key: keys.member,
  }).publish({ ...publication, dataset }, () => undefined, new AbortController().signal);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer;
}

const askDataset = async (id: string | null, change?: object): Promise<unknown> => {
  const answer = await fetch(`${platform.address}api/1/datasets/${id}/`, {
    method: change ? "PUT" : "GET",
    headers: { "X-API-KEY": platform.keys.member, "Content-Type": "application/json" },
    ...(change && { body: JSON.stringify(change) }),
  });
  return answer.json();
};

test("a commune's SIRET gives its dataset the commune for territory", async () => {
  const { place } = await publish({ publisher: NANTES });
  expect(await askDataset(place.dataset)).toMatchObject({
    spatial: { zones: ["fr:commune:44109"] },
  });
});

test.each([
  ["whose number leads to a commune of another name", { ...NANTES, name: "Commune de Rezé" }],
  ["of a commune that the platform does not know", { name: "Poitiers", siret: "21860194600013" }],
  ["that is neither a commune nor a département", { name: "Nantes", siret: "20006985400016" }],
])("a publisher %s: the dataset is published without a territory", async (_, publisher) => {
  const { place } = await publish({ publisher });
  expect(await askDataset(place.dataset)).toMatchObject({ private: false, spatial: null });
});

test("the territory that was chosen goes before the one of the SIRET", async () => {
  const territory = { level: "fr:commune", code: "44109", name: "Nantes" } as const;
  const publisher = { name: "Poitiers", siret: "21860194600013" };
  const { place } = await publish({ publisher, territory });
  expect(await askDataset(place.dataset)).toMatchObject({
    spatial: { zones: ["fr:commune:44109"] },
  });
});

test("a drawing that somebody made on the platform stays, and the publication succeeds", async () => {
  const first = await publish({ publisher: { name: "Poitiers", siret: "" } });
  await askDataset(first.place.dataset, { spatial: { geom: DRAWING } });
  await publish({ publisher: NANTES });
  expect(await askDataset(first.place.dataset)).toMatchObject({ spatial: { geom: DRAWING } });
});

test("a sheet that says all there is to say has the whole quality score, which the officer is told", async () => {
  const { remarks } = await publish({
    publisher: NANTES,
    description: "Les aides que la commune a accordées aux associations dans l'année. ".repeat(2),
  });
  expect(remarks).toContainEqual({ code: "qualityScore", score: 1 });
});

test("what is not said costs its part of the score", async () => {
  const { remarks } = await publish({ publisher: NANTES, frequency: "unknown" });
  const score = remarks.flatMap((one) => (one.code === "qualityScore" ? [one.score] : []));
  expect(score).toHaveLength(1);
  expect(score[0]).toBeLessThan(1);
});
