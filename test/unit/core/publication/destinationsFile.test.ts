import { readFileSync } from "node:fs";
import { readDestinations } from "../../../../src/core/publication/destinationsFile";

const folder = { kind: "file", label: "Dossier", folder: "depot" };
const portal = {
  kind: "udata",
  label: "data.gouv.fr",
  address: "https://www.data.gouv.fr/",
  key: "CLE",
};
const written = (changes: object = {}) =>
  JSON.stringify({ dataset: { title: "T" }, destinations: [folder], ...changes });
const faults = (text: string) => {
  const reading = readDestinations(text);
  return reading.ok ? [] : reading.faults.map(({ code, place }) => [code, place]);
};
const withPortal = (changes: object) =>
  faults(written({ destinations: [{ ...portal, ...changes }] }));

test("a file written as it should is read, mark of Windows editors included", () => {
  expect(faults(written())).toEqual([]);
  expect(faults(`\uFEFF${written({ destinations: [portal] })}`)).toEqual([]);
});

test("every example of the guide is read", () => {
  const guide = readFileSync("docs/publish-command.md", "utf8");
  const examples = [...guide.matchAll(/```json\n([^]*?)```/g)].map(([, text]) => text ?? "");
  const files = examples.filter((text) => text.includes('"dataset"'));
  const places = examples.filter((text) => !text.includes('"dataset"'));
  for (const text of files) expect([text, faults(text)]).toEqual([text, []]);
  const kinds = places.map((text) => {
    expect([text, faults(written({ destinations: [JSON.parse(text)] }))]).toEqual([text, []]);
    return (JSON.parse(text) as { kind: string }).kind;
  });
  const all = ["udata", "ckan", "opendatasoft", "webdav", "s3", "github", "gitlab", "presigned"];
  expect([...new Set(kinds)]).toEqual([...all, "file"]);
});

test.each<[string, readonly (readonly string[])[], string, string]>([
  ["what is not JSON", faults("{"), "notJson", ""],
  ["a list", faults("[]"), "type", ""],
  ["no dataset", faults(JSON.stringify({ destinations: [folder] })), "missing", "dataset"],
  ["no title", faults(written({ dataset: {} })), "missing", "dataset.title"],
  ["a blank title", faults(written({ dataset: { title: " " } })), "blank", "dataset.title"],
  ["no destination", faults(written({ destinations: [] })), "noDestination", "destinations"],
  [
    "a destination that is a text",
    faults(written({ destinations: ["x"] })),
    "type",
    "destinations[0]",
  ],
  [
    "no kind",
    faults(written({ destinations: [{ label: "x" }] })),
    "missing",
    "destinations[0].kind",
  ],
  ["an unknown kind", withPortal({ kind: "ftp" }), "choice", "destinations[0].kind"],
  ["an unknown setting", withPortal({ organisation: "x" }), "unknownName", "destinations[0]"],
  ["a key in the file", withPortal({ key: "eyJhbGciOi.x" }), "holdsKey", "destinations[0].key"],
  ["a key of another name", withPortal({ apiKey: "x" }), "holdsKey", "destinations[0].apiKey"],
  [
    "an address without https",
    withPortal({ address: "http://x.fr" }),
    "address",
    "destinations[0].address",
  ],
  [
    "an address that is none",
    withPortal({ address: "data.gouv.fr" }),
    "address",
    "destinations[0].address",
  ],
  [
    "a licence of one's own",
    faults(written({ dataset: { title: "T", licence: "CC0" } })),
    "choice",
    "dataset.licence",
  ],
  [
    "an identifier in capitals",
    faults(written({ dataset: { title: "T", identifier: "ABC" } })),
    "identifier",
    "dataset.identifier",
  ],
  [
    "a SIRET with spaces",
    faults(written({ dataset: { title: "T", publisher: { name: "N", siret: "218 601" } } })),
    "siret",
    "dataset.publisher.siret",
  ],
  [
    "an e-mail that is none",
    faults(written({ dataset: { title: "T", contact: { name: "N", email: "x" } } })),
    "email",
    "dataset.contact.email",
  ],
  [
    "keywords as a text",
    faults(written({ dataset: { title: "T", keywords: "a" } })),
    "type",
    "dataset.keywords",
  ],
  [
    "a decision without its reason",
    faults(written({ personalData: { objet: { kind: "keep" } } })),
    "missing",
    "personalData.objet.reason",
  ],
  [
    "an unknown decision",
    faults(written({ personalData: { objet: { kind: "hide" } } })),
    "choice",
    "personalData.objet.kind",
  ],
  [
    "two places of one name",
    faults(written({ destinations: [folder, folder] })),
    "sameLabel",
    "destinations[1].label",
  ],
])("%s is told at its place", (_, found, code, place) => {
  expect(found).toEqual([[code, place]]);
});
