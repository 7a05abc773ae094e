import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { COLUMNS, WAYS, type Column } from "./columns";

interface Scenario {
  readonly file: string;
  readonly ancestors: readonly string[];
  readonly title: string;
  readonly passed: boolean;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

const TARGET = "docs/portals.md";

/** `jest --json` of the suites, the later report before the earlier one, becomes the table of docs/portals.md. */
const suites = process.argv
  .slice(2)
  .flatMap((file) => (JSON.parse(readFileSync(file, "utf8")) as Report).testResults);
const reported = suites.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status === "passed" || status === "failed")
    .map(({ ancestorTitles, title, status }) => ({
      file: name.replace(/^.*\/test\//, ""),
      ancestors: ancestorTitles,
      title,
      passed: status === "passed",
    })),
);
const scenarios: readonly Scenario[] = [
  ...new Map(
    reported.map((one) => [[one.file, ...one.ancestors, one.title].join("\n"), one]),
  ).values(),
];
const options = await resolveConfig(TARGET);
writeFileSync(TARGET, await format(document(), { ...options, parser: "markdown" }));

function document(): string {
  const stray = scenarios.find((one) => !columnOf(one) && !WAYS.some(isAbout(one)));
  if (stray) throw new Error(`No column of the table is for ${stray.file}: ${stray.title}`);
  return [
    "# Publishing, destination by destination",
    "",
    "Written by `npm run test:portals` from what its suites reported, never by hand: ✓ passed, ✗ failed, empty: not",
    "asked of that destination. A scenario that several destinations must hold is one line. The titles that begin",
    "with *trap* first show, on the server itself, what surprises there, then that publishing does not fall for it.",
    "",
    "A **contract** server is ours: it answers what the documentation of the portal says, refuses what it refuses, and",
    "proves nothing of the portal itself. All the others are the real programs, on loopback, in these versions:",
    "",
    "| Destination | Server |",
    "| --- | --- |",
    ...COLUMNS.map(({ heading, server }) => `| ${heading} | ${server} |`),
    "",
    "## Destinations",
    "",
    row(["Scenario", ...COLUMNS.map(({ heading }) => heading)]),
    row(["---", ...COLUMNS.map(() => ":-:")]),
    ...titlesOf(scenarios.filter(columnOf)).map((title) => row([title, ...cellsOf(title)])),
    ...WAYS.flatMap((way) => {
      const found = scenarios.filter((one) => isAbout(one)(way));
      const lines = titlesOf(found).map((title) => row([title, cell(found, title)]));
      return ["", `## ${way.heading}`, "", row(["Scenario", "Result"]), "| --- | :-: |", ...lines];
    }),
    "",
  ].join("\n");
}

function cellsOf(title: string): readonly string[] {
  return COLUMNS.map((column) =>
    cell(
      scenarios.filter((one) => columnOf(one) === column),
      title,
    ),
  );
}

/** A scenario that was run in several ways holds when it held in all. */
function cell(found: readonly Scenario[], title: string): string {
  const same = found.filter((one) => one.title === title);
  if (same.length === 0) return "";
  return same.every(({ passed }) => passed) ? "✓" : "✗";
}

function columnOf({ file, ancestors }: Scenario): Column | undefined {
  return COLUMNS.find(({ suites }) =>
    suites.some(
      ([start, about]) =>
        file.startsWith(start) && (about === undefined || ancestors.includes(about)),
    ),
  );
}

function isAbout({ file }: Scenario): (way: (typeof WAYS)[number]) => boolean {
  return ({ suites }) => suites.some((start) => file.startsWith(start));
}

function titlesOf(found: readonly Scenario[]): readonly string[] {
  return [...new Set(found.map(({ title }) => title))];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((one) => one.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
