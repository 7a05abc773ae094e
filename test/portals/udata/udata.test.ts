import { existsSync } from "node:fs";
import { udataDestination } from "../../../src/adapters/portals/udata/udataDestination";
import type { PublishAnswer, Publication } from "../../../src/app/ports/destination";
import { publicationOf } from "../publications";
import { startUdata, type UdataServer } from "./udataServer";

jest.setTimeout(120_000);
const TEXT = "nomAttribuant\r\nBéruges\r\n";
const signal = new AbortController().signal;

let platform: UdataServer;
beforeAll(async () => {
  platform = await startUdata();
});
afterAll(() => platform.stop());

const destination = (key: string = platform.keys.member) =>
  udataDestination({
    label: "data.gouv.fr",
    address: platform.address,
    key,
    organization: platform.organization,
  });
const publish = (publication: Publication) =>
  destination().publish(publication, () => undefined, signal);
const read = async (path: string) => {
  const answer = await fetch(`${platform.address}api/1/${path}`, {
    headers: { "X-API-KEY": platform.keys.member },
  });
  return (await answer.json()) as Record<string, unknown>;
};
const published = (answer: PublishAnswer) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer;
};

test("the installed platform is the one whose protocol is written down", async () => {
  expect(existsSync(".cache/portals/udata")).toBe(true);
  expect((await read("site/"))["version"]).toBe("17.18.0");
});

test("a first publication makes one public dataset with its schema, licence and period", async () => {
  const { place, replaced, remarks } = published(await publish(publicationOf(TEXT)));
  expect(replaced).toBe(false);
  expect(await read(`datasets/${place.dataset}/`)).toMatchObject({
    title: "Subventions de Béruges",
    private: false,
    license: "lov2",
    frequency: "annual",
    tags: ["subvention"],
    temporal_coverage: { start: "2025-01-01", end: "2025-12-31" },
    resources: [{ schema: { name: "scdl/subventions", version: "2.1.1" } }],
  });
  expect(remarks).toContainEqual({ code: "qualityScore", score: expect.any(Number) });
  const file = await fetch(place.url);
  expect(await file.text()).toBe(TEXT);
});
