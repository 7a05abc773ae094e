import fc from "fast-check";
import { compileSchema } from "../../../../src/core/engine/compiledSchema";
import type { PersonalAction, PersonalDecision } from "../../../../src/core/personalData/decision";
import { entryOf } from "../../../../src/core/personalData/decisionLog";
import { logText, readLog } from "../../../../src/core/personalData/decisionLogText";
import type { Finding } from "../../../../src/core/report/finding";
import { examineRows } from "../../../../src/core/personalData/examineRows";
import { prepareTable } from "../../../../src/core/publication/prepareTable";
import { schemaOf } from "../schemaOf";

const SCHEMA = schemaOf({
  fields: [
    { name: "nomBeneficiaire", type: "string" },
    { name: "idBeneficiaire", type: "string" },
    { name: "objet", type: "string", constraints: { maxLength: 40 } },
    { name: "courriel_lu", type: "string", constraints: { pattern: "[a-z@.]+" } },
    { name: "date", type: "date" },
  ],
});
const COMPILED = compileSchema(SCHEMA, "file", {});
const CLUB = ["Club", "21350238800019", "Sport", "", "2024-03-01"];
const PERSON = ["Anne Petit", "", "Bourse, 06 12 34 56 78", "", "2024-05-01"];
const ROWS = [CLUB, PERSON];

const prepared = (rows: readonly (readonly string[])[], decisions: readonly PersonalDecision[]) =>
  prepareTable(COMPILED, rows, [], decisions);

/** That action for each examined cell, or for those of one field. */
function decided(rows: readonly (readonly string[])[], action: PersonalAction, only?: string) {
  const cells = prepared(rows, []).examined.filter(({ field }) => !only || field === only);
  return cells.map(({ rowDigest, field }) => ({ rowDigest, field, action }));
}

const lines = (csv: string) => csv.split("\r\n").slice(1, -1);
const MASK_IT: PersonalAction = { kind: "maskCell" };

test("until it is decided, what may name a person is told and the file is as it was", () => {
  const { examined, csv, period } = prepared(ROWS, []);
  expect(examined.map(({ row, field, action }) => [row, field, action])).toEqual([
    [1, "objet", null],
    [1, "nomBeneficiaire", null],
  ]);
  expect(lines(csv)).toHaveLength(2);
  expect(period).toEqual({ start: "2024-03-01", end: "2024-05-01" });
});

test("an excluded row is not in the file, nor in its period, and leaves nothing to decide", () => {
  const decisions = decided(ROWS, { kind: "excludeRow" }, "nomBeneficiaire");
  const { examined, csv, rows, period, trace } = prepared(ROWS, decisions);
  expect(lines(csv)).toEqual(["Club,21350238800019,Sport,,2024-03-01"]);
  expect([rows, trace.contents.length, period?.end]).toEqual([1, 1, "2024-03-01"]);
  expect(examined.filter(({ action }) => action === null)).toEqual([]);
});

test("a masked cell keeps what names nobody", () => {
  const { csv, brought } = prepared(ROWS, decided(ROWS, MASK_IT));
  expect(lines(csv)[1]).toBe('***,,"Bourse, ***",,2024-05-01');
  expect(brought).toEqual([]);
});

test("a masked cell that its rule refuses is told at its place in the sheet", () => {
  const rows = [
    PERSON,
    ["Club", "21350238800019", "x", "rib de89370400440532013000", "2024-01-01"],
  ];
  const exclude = decided(rows, { kind: "excludeRow" }, "nomBeneficiaire");
  const { brought } = prepared(rows, [...exclude, ...decided(rows, MASK_IT, "courriel_lu")]);
  expect(brought.map(({ code, row, field }) => [code, row, field])).toEqual([
    ["constraint.pattern", 3, "courriel_lu"],
  ]);
});

describe("anomalies of the sheet", () => {
  const wrong = (row: number | null): Finding => ({
    type: "type-error",
    code: "type.date",
    severity: "error",
    row,
    field: "date",
    params: { value: "hier", example: null, format: "default", proposal: null },
  });
  const rows = [CLUB.with(4, "hier"), PERSON.with(4, "demain")];
  const left = (known: Finding[], decisions: readonly PersonalDecision[]) => {
    const { faults, brought } = prepareTable(COMPILED, rows, known, decisions);
    return [faults, brought.length];
  };
  const exclude = () => decided(rows, { kind: "excludeRow" }, "nomBeneficiaire");

  test("leave with the file, but for those of excluded rows", () => {
    expect(left([wrong(2), wrong(3)], [])).toEqual([2, 0]);
    expect(left([wrong(2), wrong(3)], exclude())).toEqual([1, 0]);
  });

  test("of the header stay, whatever rows leave", () => {
    expect(left([wrong(null), wrong(2), wrong(3)], exclude())).toEqual([2, 0]);
  });
});

test("to keep asks for a reason", () => {
  const open = (reason: string) =>
    prepared(ROWS, decided(ROWS, { kind: "keep", reason })).examined.filter(
      ({ action }) => action === null,
    ).length;
  expect([open(" "), open("élu, dans l'exercice de son mandat")]).toEqual([2, 0]);
});

test("a decision follows its row through a sort, and falls when the row changes", () => {
  const decisions = decided(ROWS, MASK_IT);
  expect(lines(prepared([PERSON, CLUB], decisions).csv)[0]).toContain("***");
  const changed = [CLUB, PERSON.with(2, "Bourse, 06 12 34 56 79")];
  expect(prepared(changed, decisions).examined.every(({ action }) => action === null)).toBe(true);
});

test("once masked, nothing is found again", () => {
  const part = fc.constantFrom(
    "Mme Anne Petit",
    "a@b.fr",
    "06 12 34 56 78",
    "3 rue Pasteur",
    "FR7630006000011234567890189",
    "aide",
    "12",
    ",",
    "M.",
  );
  const objet = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(objet, (text) => {
      const rows = [CLUB.with(2, text)];
      const cells = prepared(rows, decided(rows, MASK_IT)).csv.split("\r\n")[1] ?? "";
      expect(examineRows(SCHEMA, [CLUB.with(2, cells)])).toEqual([]);
    }),
  );
});

test("the log says who decided what and why, never the value", () => {
  const [cell] = prepared(ROWS, []).examined;
  const at = new Date(Date.UTC(2026, 10, 23, 9));
  const entry = entryOf(cell!, { kind: "keep", reason: "accord écrit" }, { by: "L. Morel", at });
  const text = logText([entry]);
  expect(text).not.toContain("06 12");
  expect(readLog(text)).toEqual([
    {
      at: "2026-11-23T09:00:00.000Z",
      by: "L. Morel",
      kinds: ["phone"],
      row: 3,
      rowDigest: cell!.rowDigest,
      field: "objet",
      action: { kind: "keep", reason: "accord écrit" },
    },
  ]);
});

test("cells decided in one gesture share what the log says of them", () => {
  const cells = prepared([PERSON, PERSON.with(0, "Ines Roux")], []).examined;
  const signature = { by: "L. Morel", at: new Date(Date.UTC(2026, 10, 23, 9)) };
  const log = cells
    .filter(({ field }) => field === "objet")
    .map((cell) => entryOf(cell, MASK_IT, signature));
  expect(log).toHaveLength(2);
  expect(logText(log).match(/L\. Morel/g)).toHaveLength(1);
  expect(readLog(logText(log))).toEqual(log);
});

test("a log that somebody spoiled decides nothing", () => {
  expect(readLog(null)).toEqual([]);
  expect(readLog("{")).toEqual([]);
  expect(readLog('[{"at":"x","field":"objet"},5]')).toEqual([]);
});
