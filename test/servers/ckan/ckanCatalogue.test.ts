import { ckanDestination } from "../../../src/adapters/portals/ckan/ckanDestination";
import { publicationOf } from "../../portals/publications";
import { startCkan, type CkanServer } from "./ckanServer";

jest.setTimeout(240_000);
const signal = new AbortController().signal;
let portal: CkanServer;
beforeAll(async () => {
  portal = await startCkan({});
});
afterAll(() => portal.stop());

const destination = (key = portal.keys.editor) =>
  ckanDestination({
    label: "Portail",
    address: portal.address,
    key,
    organization: "valbrune",
    fields: {},
    datastore: false,
  });

test("a token shows the organizations where it may make datasets; a wrong one is told", async () => {
  expect(await destination().catalogue?.organizations(signal)).toMatchObject({
    ok: true,
    organizations: [{ id: expect.any(String), name: expect.any(String) }],
  });
  expect(await destination("faux").catalogue?.organizations(signal)).toMatchObject({
    ok: false,
    refusal: { reason: "wrongKey" },
  });
});

test("a dataset made by hand is offered; linked, its file is replaced and its description stays", async () => {
  const made = (await portal.act("package_create", {
    name: "subventions-a-la-main",
    title: "Subventions à la main",
    notes: "Décrit par la métropole.",
    owner_org: "valbrune",
  })) as { readonly id: string };
  const form = new FormData();
  form.append("package_id", made.id);
  form.append("name", "Fichier de 2024");
  form.append("upload", new Blob(["ancien\r\n"]), "ancien.csv");
  const url = `${portal.address}api/3/action/resource_create`;
  await fetch(url, { method: "POST", body: form, headers: { Authorization: portal.keys.admin } });
  const answer = await destination().catalogue?.datasets(signal);
  const dataset = answer?.ok ? answer.datasets.find(({ id }) => id === made.id) : null;
  expect(dataset).toMatchObject({
    title: "Subventions à la main",
    slug: "subventions-a-la-main",
    files: [{ title: "Fichier de 2024", fileName: "ancien.csv" }],
  });
  const file = dataset!.files[0]!;
  const nothing = { page: null, sha256: "", portalMark: null };
  const place = { dataset: made.id, resource: file.id, fileName: file.fileName, url: file.url };
  const publication = publicationOf("nom\r\nBéruges\r\n", {
    identifier: "lié",
    place: { ...place, ...nothing },
    keepsDescription: true,
  });
  const sent = await destination().publish(publication, () => undefined, signal);
  expect(sent).toMatchObject({ ok: true, replaced: true, place: { url: file.url }, remarks: [] });
  expect(await (await fetch(file.url)).text()).toBe("nom\r\nBéruges\r\n");
  expect(await portal.act("package_show", { id: made.id })).toMatchObject({
    title: "Subventions à la main",
    notes: "Décrit par la métropole.",
    resources: [{ name: "Fichier de 2024" }],
  });
});
