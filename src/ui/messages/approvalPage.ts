import type { ApprovalFacts } from "../../app/publication/approvalFacts";
import type { PreflightRemark } from "../../app/publication/preflightRemark";
import { escapedHtml as escaped } from "../../core/publication/escapedHtml";
import { describeFinding } from "./findingMessages";
import type { Messages } from "./messages";
import { describeRemark } from "./preflightMessages";
import { shortened } from "./shortened";

/** What one sheet of paper holds, whatever the dataset: the rest is counted. */
const MOST_LINES = 3;
const MOST_COLUMNS = 5;
const LONGEST = {
  title: 110,
  sentence: 150,
  description: 240,
  cell: 24,
  destination: 270,
} as const;

/** A page that prints on one sheet of A4: no script, no style but its own, nothing from elsewhere. */
export function approvalPage(facts: ApprovalFacts, messages: Messages): Uint8Array {
  const words = messages.approval;
  const title = shortened(facts.card.title, LONGEST.title);
  return new TextEncoder().encode(`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<title>${escaped(`${words.title} – ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="kind">${escaped(words.title)}</p>
<h1>${escaped(title)}</h1>
<p>${escaped(words.introduction)}</p>
<p>${escaped(shortened(facts.card.description, LONGEST.description))}</p>
<dl>${identity(facts, messages)}</dl>
${sample(facts, messages)}
${part(words.checks, checks(facts, messages))}
${part(words.personalData, decisions(facts, messages))}
${part(words.destinations, destinations(facts, messages), LONGEST.destination)}
<section class="approval">
<h2>${escaped(words.approval)}</h2>
<p>${escaped(words.holds)}</p>
<table class="sign"><tr>${[words.approver, words.date, words.signature].map((one) => `<th scope="col">${escaped(one)}</th>`).join("")}</tr><tr><td></td><td></td><td></td></tr></table>
</section>
</main>
</body>
</html>
`);
}

function identity(facts: ApprovalFacts, { approval: words }: Messages): string {
  const { authority, modelTitle, modelVersion, fileName, bytes, checksum, at, by } = facts;
  const prepared = [words.preparedBy(at), ...(by === "" ? [] : [words.signedBy(by)])].join(" ");
  const file = `${fileName} (${words.fileFacts(facts.preflight.rows, bytes)})`;
  const pairs: readonly (readonly [string, string])[] = [
    [words.authority, authority],
    [words.model, `${modelTitle} ${modelVersion}`],
    [words.file, file],
    [words.checksum, checksum],
    [words.prepared, prepared],
  ];
  return pairs
    .filter(([, value]) => value !== "")
    .map(
      ([name, value]) =>
        `<dt>${escaped(name)}</dt><dd>${escaped(shortened(value, LONGEST.sentence))}</dd>`,
    )
    .join("\n");
}

/** Columns that say something, in the order of the file. */
function sample({ columns, sample: rows }: ApprovalFacts, { approval: words }: Messages): string {
  const filled = columns.map((_, at) => at).filter((at) => rows.some((row) => row[at]));
  const shown = filled.slice(0, MOST_COLUMNS);
  if (shown.length === 0) return "";
  const cells = (texts: readonly string[], tag: string): string =>
    shown
      .map((at) => `<${tag}>${escaped(shortened(texts[at] ?? "", LONGEST.cell))}</${tag}>`)
      .join("");
  const lines = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
  const heading = words.sample(rows.length, shown.length, columns.length);
  return `<h2>${escaped(heading)}</h2>
<table><thead><tr>${cells(columns, "th")}</tr></thead><tbody>${lines}</tbody></table>`;
}

function checks({ errors, preflight }: ApprovalFacts, messages: Messages): readonly string[] {
  const { approval: words, findings } = messages;
  const told = errors.map(
    ({ address, columnTitle, finding }) =>
      `${[address, columnTitle].filter((one) => one !== null).join(" · ")} – ${describeFinding(findings, finding).reason}`,
  );
  const others = preflight.remarks.filter(({ code }) => code !== "faults");
  const remarks = remarkTexts(others, messages);
  return [...(told.length === 0 ? [words.noError] : bounded(told, messages)), ...remarks];
}

function decisions({ preflight }: ApprovalFacts, messages: Messages): readonly string[] {
  const { approval: words, preflight: kinds } = messages;
  const standing = preflight.register.filter((decision) => decision.standing === "inForce");
  const told = standing.map(({ address, columnTitle, action, by }) => {
    const what = action.kind === "withdraw" ? "" : kinds.actions[action.kind];
    const why = action.kind === "keep" ? action.reason : "";
    return [address ?? columnTitle, what, why, by].filter((one) => one !== "").join(" · ");
  });
  if (told.length > 0) return bounded(told, messages);
  return preflight.examined.length === 0 ? [words.noPersonalData] : [];
}

function destinations({ preflight }: ApprovalFacts, messages: Messages): readonly string[] {
  const told = preflight.destinations.map(
    ({ label, remarks }) => `${label} – ${remarkTexts(remarks, messages).join(" ")}`,
  );
  return told.length === 0 ? [messages.approval.noDestination] : bounded(told, messages);
}

function remarkTexts(
  remarks: readonly PreflightRemark[],
  { preflight }: Messages,
): readonly string[] {
  return remarks.map((remark) => describeRemark(preflight, remark));
}

function bounded(told: readonly string[], { approval: words }: Messages): readonly string[] {
  const left = told.length - MOST_LINES;
  return left > 0 ? [...told.slice(0, MOST_LINES), words.others(left)] : told;
}

function part(title: string, told: readonly string[], longest: number = LONGEST.sentence): string {
  if (told.length === 0) return "";
  const items = told.map((one) => `<li>${escaped(shortened(one, longest))}</li>`);
  return `<h2>${escaped(title)}</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
}

const STYLE = `
@page { size: A4; margin: 10mm 14mm; }
* { box-sizing: border-box; }
body { margin: 0; font: 8.5pt/1.25 Arial, "Liberation Sans", sans-serif; color: #1a1a1a; }
main { max-width: 182mm; margin: 0 auto; }
.kind { margin: 0; font-weight: bold; color: #144465; }
h1 { margin: 0 0 2mm; font-size: 15pt; line-height: 1.15; overflow-wrap: anywhere; }
h2 { margin: 2.4mm 0 0.8mm; font-size: 10pt; color: #144465; border-bottom: 0.5pt solid #144465; }
p { margin: 0 0 1.5mm; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 38mm 1fr; gap: 0.5mm 2mm; margin: 0; }
dt { color: #444; }
dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 4mm; }
li { overflow-wrap: anywhere; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 8pt; }
th, td { padding: 0.6mm 1mm; border: 0.5pt solid #888; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eef3f7; }
.approval { break-inside: avoid; }
.sign td { height: 18mm; }
@media screen { main { padding: 8mm; } }
`;
