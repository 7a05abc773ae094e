import { readSources, type Source } from "./sources";

/** Who may import whom: the drawing of docs/architecture.md, as data. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: ["core", "schemas"],
  app: ["app", "core"],
  adapters: ["adapters", "app/ports", "core", "schemas"],
  ui: ["ui", "app", "core"],
  entries: ["entries", "ui", "adapters", "app", "core"],
  workbench: ["workbench"],
};

const sources = readSources("src");

const floorOf = (path: string) => path.replace(/^src\//, "").split("/")[0]!;

const inside = (path: string, place: string) =>
  path.startsWith(`src/${place}/`) || path.startsWith(`${place}/`);

function forbiddenArrows({ path, imports }: Source): string[] {
  const allowed = ALLOWED[floorOf(path)] ?? [];
  return imports
    .filter((target) => /^(src|schemas|test)\//.test(target))
    .filter((target) => !allowed.some((place) => inside(target, place)))
    .map((target) => `${path}  ──✕──▶  ${target}   (allowed: ${allowed.join(", ")})`);
}

test("every import goes down the house, never up nor across", () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap(forbiddenArrows)).toEqual([]);
});

test("only adapters/portals imports axios", () => {
  const users = sources.filter(({ imports }) => imports.includes("axios"));
  expect(users.filter(({ path }) => !path.startsWith("src/adapters/portals/"))).toEqual([]);
});

test("only adapters/excel names Excel or Office", () => {
  const naming = sources
    .filter(({ path }) => !/^src\/(adapters\/excel|workbench)\//.test(path))
    .filter(({ text }) => /(^|[^.\w"'`/])(Excel|Office)\.\w/m.test(withoutComments(text)));
  expect(naming.map(({ path }) => path)).toEqual([]);
});

test("core reads no clock, no chance, no console", () => {
  const impure = /\b(Date\.now|new Date\(\)|Math\.random|console|setTimeout)\b/;
  const found = sources.filter(
    ({ path, text }) => floorOf(path) === "core" && impure.test(withoutComments(text)),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("no file is longer than 250 lines, no room has a name that says nothing", () => {
  const tooLong = [...sources, ...readSources("test")].filter(
    ({ text }) => text.split("\n").length > 251,
  );
  const vague = sources.filter(({ path }) =>
    /(^|\/)(utils?|helpers?|common|misc|shared|index)(\/|\.tsx?$)/.test(path),
  );
  expect([...tooLong, ...vague].map(({ path }) => path)).toEqual([]);
});

test("nothing is exported by default and nothing escapes the compiler", () => {
  const loose = /export default|@ts-ignore|@ts-expect-error|eslint-disable/;
  const found = sources.filter(
    ({ path, text }) =>
      !path.endsWith(".d.ts") && (loose.test(text) || /\bas any\b/.test(withoutComments(text))),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}
