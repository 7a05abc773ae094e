import { udataDestination } from "../../../src/adapters/portals/udata/udataDestination";
import type { PublishAnswer } from "../../../src/app/ports/destination";
import type { PortalDataset } from "../../../src/app/ports/portalCatalogue";
import { publicationOf } from "../../portals/publications";
import { startUdata, type UdataServer } from "./udataServer";

jest.setTimeout(120_000);
const signal = new AbortController().signal;
let platform: UdataServer;
beforeAll(async () => {
  platform = await startUdata();
});
afterAll(() => platform.stop());

const destination = (key = platform.keys.member) => {
  const { address, organization } = platform;
  return udataDestination({ label: "data.gouv.fr", address, key, organization });
};
const headers = (type: Readonly<Record<string, string>> = {}) => ({
  "X-API-KEY": platform.keys.member,
  ...type,
});
const ask = async (path: string, init: RequestInit = {}) => {
  const reply = await fetch(`${platform.address}api/1/${path}`, { headers: headers(), ...init });
  return (await reply.json()) as Record<string, unknown>;
};
const published = (answer: PublishAnswer) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer;
};

/** A dataset that an officer made by hand, with one file. */
async function handMade(): Promise<string> {
  const body = JSON.stringify({
    title: "Subventions à la main",
    description: "Décrit par la commune.",
    license: "odc-odbl",
    organization: platform.organization,
  });
  const json = headers({ "Content-Type": "application/json" });
  const made = await ask("datasets/", { method: "POST", body, headers: json });
  const form = new FormData();
  form.append("file", new Blob(["ancien\r\n"]), "ancien.csv");
  await ask(`datasets/${String(made["id"])}/upload/`, { method: "POST", body: form });
  return String(made["id"]);
}

async function offered(id: string): Promise<PortalDataset> {
  const answer = await destination().catalogue?.datasets(signal);
  const found = answer?.ok && answer.datasets.find((one) => one.id === id);
  if (!found) throw new Error(JSON.stringify(answer));
  return found;
}

test("a key shows the organizations for which it may publish, and those only", async () => {
  const shown = (key: string) => destination(key).catalogue?.organizations(signal);
  expect(await shown(platform.keys.member)).toMatchObject({
    ok: true,
    organizations: [{ id: platform.organization, name: expect.any(String) }],
  });
  expect(await shown(platform.keys.stranger)).toEqual({ ok: true, organizations: [] });
  expect(await shown("faux")).toMatchObject({ ok: false, refusal: { reason: "wrongKey" } });
});

test("a dataset made by hand is offered; linked, its file is replaced and its description stays", async () => {
  const id = await handMade();
  const { files, title } = await offered(id);
  expect([title, files.length]).toEqual(["Subventions à la main", 1]);
  const file = files[0]!;
  const place = { dataset: id, resource: file.id, fileName: file.fileName, url: file.url };
  const nothing = { page: null, sha256: "", portalMark: null };
  const publication = publicationOf("nom\r\nBéruges\r\n", {
    identifier: "lié",
    place: { ...place, ...nothing },
    keepsDescription: true,
  });
  const answer = await destination().publish(publication, () => undefined, signal);
  expect(published(answer)).toMatchObject({
    replaced: true,
    place: { dataset: id, resource: file.id, url: file.url },
  });
  expect(await (await fetch(file.url)).text()).toBe("nom\r\nBéruges\r\n");
  expect(await ask(`datasets/${id}/`)).toMatchObject({
    title: "Subventions à la main",
    description: "Décrit par la commune.",
    license: "odc-odbl",
    resources: [{ title: file.title, schema: { name: "scdl/subventions" } }],
  });
});

test("linked without a file to replace, a file is added beside the others", async () => {
  const id = await handMade();
  const nothing = { resource: null, url: "", page: null, sha256: "", portalMark: null };
  const publication = publicationOf("nom\r\nVouillé\r\n", {
    identifier: "ajouté",
    place: { dataset: id, fileName: "subventions.csv", ...nothing },
    keepsDescription: true,
  });
  const answer = published(await destination().publish(publication, () => undefined, signal));
  expect(answer).toMatchObject({ replaced: false, place: { dataset: id } });
  expect((await offered(id)).files).toHaveLength(2);
});
