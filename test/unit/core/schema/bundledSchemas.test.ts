import { compileSchema } from "../../../../src/core/engine/compiledSchema";
import { checkTexts } from "../../../../src/core/engine/checkTexts";
import { readSchema } from "../../../../src/core/schema/readSchema";
import { officialSchema, readJson } from "./officialSchemas";

const BUNDLED = ["scdl-subventions", "scdl-deliberations"];

/** Words that are ours to choose; everything else is a fact. */
const WORDS = ["title", "description", "example"];
/** Facts about the official file itself, which a copy in other words is not. */
const PROVENANCE = ["path", "resources", "sources", "created", "lastModified", "contributors"];

type Json = Record<string, unknown>;

const without = (json: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(json).filter(([key]) => !keys.includes(key)));

const fieldsOf = (schema: Json): Json[] => schema["fields"] as Json[];

const facts = (schema: Json): Json => ({
  ...without(schema, [...WORDS, ...PROVENANCE]),
  fields: fieldsOf(schema).map((field) => without(field, WORDS)),
});

const wordsOf = (schema: Json): string[] =>
  [schema, ...fieldsOf(schema)].flatMap((part) =>
    WORDS.flatMap((word) => (typeof part[word] === "string" ? [part[word]] : [])),
  );

const runs = (text: string, length: number): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(" "));
};

describe.each(BUNDLED)("the bundled schema %s", (name) => {
  const bundled = readJson(`schemas/${name}.json`);
  const official = officialSchema(name);

  it("passes the door", () => {
    expect(readSchema(bundled)).toMatchObject({ ok: true });
  });

  it("has every fact of the official schema", () => {
    if (official === null) return;
    expect(facts(bundled)).toEqual(facts(official));
    expect(fieldsOf(bundled).map((field) => field["name"])).toEqual(
      fieldsOf(official).map((field) => field["name"]),
    );
  });

  it("copies no run of six words from the official sentences", () => {
    if (official === null) return;
    const theirs = new Set(wordsOf(official).flatMap((text) => runs(text, 6)));
    const copied = wordsOf(bundled).flatMap((text) =>
      runs(text, 6).filter((run) => theirs.has(run)),
    );
    expect(copied).toEqual([]);
  });

  it("gives every field a title, a description and an example", () => {
    for (const field of fieldsOf(bundled)) {
      for (const word of WORDS)
        expect([field["name"], field[word]]).toEqual([field["name"], expect.stringMatching(/./)]);
    }
  });

  it("has examples that make one right row together", () => {
    const reading = readSchema(bundled);
    if (!reading.ok) throw new Error("The bundled schema is refused.");
    const { fields } = reading.schema;
    const rows = [fields.map((field) => field.name), fields.map((field) => field.example ?? "")];
    const { findings } = checkTexts(compileSchema(reading.schema, "file", {}), rows);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
