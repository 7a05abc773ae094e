import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { COLUMNS, WAYS } from "../servers/table/columns";

const lines = readFileSync(path.resolve("docs/portals.md"), "utf8").split("\n");
const cells = lines
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
  .map((row) => row.map((cell) => cell.trim()));
const scenarios = cells.filter(([first, ...rest]) =>
  first === "Scenario" ? false : rest.some((cell) => cell === "✓" || cell === "✗"),
);

const PLACE = / ?(?:%[sdij]|\$\w+) ?/g;

/** Every text between quotes in the suites: a title with `%s` or `$name` stands for what fills them. */
const patterns = ["test/servers", "test/portals"]
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => readFileSync(file, "utf8").match(/"(?:[^"\\\n]|\\.)+"|`[^`]+`/g) ?? [])
  .map((text) => text.slice(1, -1).replaceAll('\\"', '"'))
  .filter((text) => text.replace(PLACE, "").trim().length > 5)
  .map((text) => text.replace(/[.*+?^{}()|[\]\\]/g, "\\$&"))
  .map((text) => new RegExp(`^${text.replace(PLACE, ".*")}$`));

/** As it was before Markdown. */
const plain = (cell: string) => cell.replace(/\\([|_*`~<>[\]])/g, "$1");

test("the table of destinations names the versions that the suites install", () => {
  for (const { heading, server } of COLUMNS) expect(cells).toContainEqual([heading, server]);
});

test("the table has a scenario that passed for every destination and every way, and none that failed", () => {
  const [, ...headings] = cells.find(([first]) => first === "Scenario") ?? [];
  expect(headings).toEqual(COLUMNS.map(({ heading }) => heading));
  headings.forEach((_, column) =>
    expect(scenarios.some((row) => row.length > 2 && row[column + 1] === "✓")).toBe(true),
  );
  for (const { heading } of WAYS) expect(lines).toContain(`## ${heading}`);
  expect(scenarios.filter((row) => row.includes("✗"))).toEqual([]);
});

test("every scenario of the table is a test of the suites", () => {
  const strays = scenarios
    .map(([title = ""]) => plain(title))
    .filter((title) => !patterns.some((pattern) => pattern.test(title)));
  expect(strays).toEqual([]);
});
