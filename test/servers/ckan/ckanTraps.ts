import type {
  Destination,
  Publication,
  PublishAnswer,
  PublishRefusal,
} from "../../../src/app/ports/destination";
import type { publicationOf } from "../../portals/publications";
import type { Parts, Portal } from "./ckanContract";
import type { CkanServer } from "./ckanServer";

const TEXT = "nomAttribuant\r\nBéruges\r\n";
const LATER = "nomAttribuant\r\nBéruges\r\nVouillé\r\n";
type Changes = Parameters<typeof publicationOf>[1];

interface Bench {
  readonly server: CkanServer;
  destination(key?: string): Destination;
  publish(
    text: string,
    changes?: Changes,
    parts?: Parts,
  ): Promise<Extract<PublishAnswer, { ok: true }>>;
  refusal(text: string, asked?: Asked): Promise<PublishRefusal | null>;
}

type Asked = Parts & {
  readonly key?: string;
  readonly schema?: Publication["dataset"]["schema"];
};

/** What surprises on CKAN, seen on this very release, and what publishing does about it. */
export function describeCkanTraps({ release, fields, refused }: Portal, open: () => Bench): void {
  const signal = new AbortController().signal;
  const raw = (action: string, { key = "", ...init }: RequestInit & { readonly key?: string }) =>
    fetch(`${open().server.address}api/3/action/${action}`, {
      method: "POST",
      headers: { Authorization: key, ...(!(init.body instanceof FormData) && JSON_TYPE) },
      ...init,
    });
  const file = (id: string | null, name: string, text: string) => {
    const form = new FormData();
    form.append("id", id ?? "");
    form.append("upload", new Blob([text]), name);
    return { body: form, key: open().server.keys.editor };
  };

  test("trap: a wrong key is never a 401, so it is told from a missing right by another question", async () => {
    const asked = ["package_create", "user_show", "organization_list_for_user"];
    const answers = await Promise.all(asked.map((one) => raw(one, { key: "faux", body: "{}" })));
    expect(answers.map(({ status }) => status)).toEqual([403, 404, 200]);
    const { destination, refusal, server } = open();
    const tried = (key: string) => destination(key).test(signal);
    expect(await tried("faux")).toMatchObject({ refusal: { reason: "wrongKey" } });
    expect(await tried(server.keys.outsider)).toMatchObject({ refusal: { reason: "noRight" } });
    expect(await tried(server.keys.editor)).toEqual({ ok: true });
    expect(await refusal(TEXT, { key: "faux" })).toMatchObject({ reason: "wrongKey" });
    expect(await refusal(TEXT, { key: server.keys.outsider })).toMatchObject({ reason: "noRight" });
  });

  test("trap: some errors are pages in HTML, which are told by their status", async () => {
    const answer = await raw("package_create", { method: "PUT", body: "{}" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("content-type")).toContain("text/html");
    const url = `https://example.org/${"x".repeat(600_000)}`;
    const schema = { name: "x", version: "1", url };
    const refusal = await open().refusal(TEXT, { schema });
    const expected = { reason: "tooLarge", status: 413 };
    expect(refusal).toEqual(release === "2.10" ? null : expect.objectContaining(expected));
  });

  test.each(["fr/", "en/"] as const)(
    "trap: messages are translated, so no refusal depends on their words (%s)",
    async (language) => {
      const { refusal, server } = open();
      const [field, value] = refused;
      const parts = { language, fields: { ...fields, [field]: value } };
      const invalid = await refusal(TEXT, parts);
      expect(invalid).toMatchObject({ reason: "invalid", status: 409 });
      expect(invalid?.detail).toContain(`${field}: `);
      expect(await refusal(TEXT, { key: "faux", language })).toMatchObject({ reason: "wrongKey" });
      expect(await refusal(TEXT, { key: server.keys.outsider, language })).toMatchObject({
        reason: "noRight",
      });
      const large = await refusal("x".repeat(1_100_000), { language });
      expect(large).toMatchObject({ reason: "tooLarge" });
      said.add(invalid?.detail ?? "");
    },
  );
  const said = new Set<string>();
  test("trap: the same refusal was said in two languages", () => expect(said.size).toBe(2));

  test("trap: the server cleans file names and the address follows them, so the first name stays", async () => {
    const first = await open().publish(TEXT, { name: "Données 2025 (été).csv" });
    expect(first.place.url).not.toContain("(");
    const { place, replaced } = await open().publish(LATER, {
      name: "20260101_autre.csv",
      place: first.place,
    });
    expect({ url: place.url, replaced }).toEqual({ url: first.place.url, replaced: true });
    expect(await (await fetch(first.place.url)).text()).toBe(LATER);
    const renamed = await raw("resource_patch", file(place.resource, "autre.csv", TEXT));
    expect(await renamed.text()).toContain("/download/autre.csv");
  });

  test("trap: the datastore keeps the old rows of a file that is replaced, so its table is made anew", async () => {
    const rows = (place: { readonly resource: string | null }) =>
      open().server.act("datastore_search", { resource_id: place.resource });
    const { place } = await open().publish(LATER, {}, { datastore: true });
    await raw("resource_patch", file(place.resource, place.fileName, TEXT));
    expect(await rows(place)).toMatchObject({ total: 2 });
    await open().publish(TEXT, { place }, { datastore: true });
    expect(await rows(place)).toMatchObject({
      total: 1,
      records: [{ nomAttribuant: "Béruges" }],
    });
  });

  test("trap: resource_update empties what is not sent, so the file goes by resource_patch", async () => {
    const { place } = await open().publish(TEXT);
    const shown = () => open().server.act("resource_show", { id: place.resource });
    await open().server.act("resource_patch", { id: place.resource, note: "relue" });
    await open().publish(LATER, { place });
    expect(await shown()).toMatchObject({ note: "relue", schema: expect.any(String) as string });
    await raw("resource_update", file(place.resource, place.fileName, TEXT));
    expect(await shown()).not.toHaveProperty("note");
    expect(await shown()).not.toHaveProperty("schema");
  });

  const [asked] = Object.keys(fields);
  if (asked !== undefined) {
    test("a field that the portal's own form asks for and nobody gave: the refusal names it", async () => {
      const others = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== asked));
      const refusal = await open().refusal(TEXT, { fields: others });
      expect(refusal).toMatchObject({
        reason: "invalid",
        detail: expect.stringContaining(asked) as string,
      });
    });

    test("the fields that the portal's own form asks for are sent as the settings give them", async () => {
      const { place } = await open().publish(TEXT);
      expect(await open().server.act("package_show", { id: place.dataset })).toMatchObject(fields);
    });
  }
}

const JSON_TYPE = { "Content-Type": "application/json" } as const;
