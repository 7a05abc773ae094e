import { choices } from "./choices";
import { sum, typeShares } from "./officeShare";
import { KINDS, kindOf, register } from "./register";
import type { Carried } from "./titles";
import { carriedNumbers } from "./titles";
import type { State, Truth } from "./truth";

const STATES: readonly State[] = ["held", "choice", "not ours"];

const ISSUES = "https://github.com/OfficeDev/office-js/issues";

const INTRODUCTION = `# What the workbench knows of Excel

Written by \`npm run truths\` from \`test/host/truths/register\` and from the titles of the tests; do not edit it here.
After a test, a member of the host or a rule was added: \`npm run truths\`. \`test/host/truths/register.test.ts\` fails when
this page is not what the command would write, when a rule said to be held has no test, and when a title carries a number
that is not in the register.

Each rule of the real Excel has a number, and each test that holds the workbench to it carries that number in its title.

- **Confidence**: D documented by Microsoft · M said by its staff · C read in Microsoft's own client · U reported by
  users only · ? no source found.
- **State**: *held*, tests carry its number (what of it no source settles is told beside it) · *choice*, no source obliges
  us, with the reason of what we do · *not ours*, with why.
- **Sources**: \`D/x\` learn.microsoft.com/office/dev/add-ins/x · \`R/x\` learn.microsoft.com/javascript/api/requirement-sets/x
  · \`T:M\` the comment of member M in \`@types/office-js\` · \`C\` the code of \`@microsoft/office-js\` · \`O#n\`
  ${ISSUES}/n · \`VBA/x\` learn.microsoft.com/office/vba/api/x · \`S/x\`, KB and
  support: support.microsoft.com · \`MS-XLS\`, \`MS-XLSX\` Microsoft's open specifications.`;

/** The text of docs/excel-truths.md. */
export function truthsPage(): string {
  const carried = carriedNumbers();
  const kinds = Object.entries(KINDS).map(([kind, title]) => kindSection(kind, title, carried));
  return [INTRODUCTION, summary(), ...kinds, choicesSection(), shareSection(), ""].join("\n\n");
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function summary(): string {
  const counts = (truths: readonly Truth[]) => [
    ...STATES.map((state) => String(truths.filter((truth) => truth.state === state).length)),
    String(truths.length),
  ];
  const rows = Object.keys(KINDS).map((kind) => [
    `${KINDS[kind]} (${kind})`,
    ...counts(register.filter((truth) => kindOf(truth) === kind)),
  ]);
  const head = ["Rules", ...STATES, "all"];
  return `## In numbers\n\n${table(head, [...rows, ["**All**", ...counts(register)]])}\n\n${shares()}`;
}

function shares(): string {
  const all = typeShares();
  const [whole, data] = [sum(all), sum(all.filter(({ isDrawn }) => !isDrawn))];
  return [
    `Of the members of ExcelApi 1.1 to 1.14 the host has ${whole.has} of ${whole.of} (${percent(whole)}); without charts,`,
    `shapes, pivots, slicers and functions, ${data.has} of ${data.of} (${percent(data)}).`,
  ].join("\n");
}

const percent = ({ has, of }: { has: number; of: number }): string =>
  `${Math.floor((100 * has) / of)} %`;

function kindSection(kind: string, title: string, carried: readonly Carried[]): string {
  const rows = register
    .filter((truth) => kindOf(truth) === kind)
    .map((truth) => [
      truth.id,
      truth.says,
      truth.confidence,
      truth.sources,
      [truth.state, truth.reason].filter((part) => part !== "").join(": "),
      testsOf(truth, carried),
    ]);
  return `## ${title}\n\n${table(["#", "Rule", "C", "Source", "State", "Tests"], rows)}`;
}

/** The files of its tests, from the test folder. */
function testsOf({ id }: Truth, carried: readonly Carried[]): string {
  const files = new Set(carried.filter((each) => each.id === id).map(({ file }) => file));
  return [...files].map((file) => `\`${file.replace(/^test\//, "")}\``).join(", ");
}

const choicesSection = (): string =>
  `## Choices without a source\n\n${table(
    ["What the workbench does", "Why"],
    choices.map(({ what, why }) => [what, why]),
  )}\n\nThose of the rules above whose state is a choice, or tells one, belong here as well.`;

function shareSection(): string {
  const all = typeShares();
  const known = all.filter(({ has }) => has > 0);
  const refused = all.filter(({ has }) => has === 0);
  const rows = known.map(({ name, has, of, lacks }) => [
    `\`${name}\``,
    `${has} of ${of}`,
    lacks.map((member) => `\`${member}\``).join(", "),
  ]);
  const names = (isDrawn: boolean): string =>
    refused
      .filter((type) => type.isDrawn === isDrawn)
      .map(({ name, of }) => `\`${name}\` (${of})`)
      .join(", ") || "none";
  return [
    "## Members of ExcelApi 1.1 to 1.14",
    "What the host lacks it refuses by name (`NotImplemented`), never silently.",
    table(["Type", "Members held", "Refused by name"], rows),
    `Types that it refuses whole, of sheets of data: ${names(false)}.`,
    `Charts, shapes, pivots, slicers and functions that it refuses whole: ${names(true)}.`,
  ].join("\n\n");
}
