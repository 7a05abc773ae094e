import type { PersonalAction } from "../../../src/core/personalData/decision";
import { Office } from "./fakes/office";

const CLUB = ["21350238800019", "Club", "Sport"];
const PERSON = ["21350238800019", "Club", "Bourse de Mme Anne Petit"];

async function examined(rows: string[][]): Promise<Office> {
  const office = new Office(rows.map((row) => [...row]));
  office.chooseWebSite();
  office.pane.actions.setSigner("L. Morel");
  await office.pane.start();
  await office.pane.actions.examine();
  return office;
}

const remarks = ({ state }: Office) => state.preflight?.remarks;
const siteRemarks = ({ state }: Office) => state.preflight?.destinations[0]?.remarks;
const cells = ({ state }: Office) => state.preflight?.examined ?? [];
const decide = (office: Office, action: PersonalAction) =>
  office.pane.actions.decide(cells(office), action);
const sentText = ({ sent }: Office) => sent.map(({ bytes }) => new TextDecoder().decode(bytes));

test("a sheet that names nobody is ready, and says that it is published there for the first time", async () => {
  const office = await examined([CLUB]);
  expect(remarks(office)).toEqual([]);
  expect(siteRemarks(office)).toEqual([{ code: "firstTime", params: {} }]);
  expect(office.state.preflight?.rows).toBe(1);
});

test("a cell that names a person is shown at its address, and nothing leaves before it is decided", async () => {
  const office = await examined([CLUB, PERSON]);
  expect(cells(office).map(({ address, columnTitle }) => [address, columnTitle])).toEqual([
    ["C3", "Titre objet"],
  ]);
  await office.pane.actions.publish();
  expect(office.sent).toEqual([]);
  expect(office.state.notice).toEqual({
    code: "publish.personalData",
    params: { addresses: ["C3"] },
  });
});

test("what is masked leaves masked, and the log says who decided it without the name", async () => {
  const office = await examined([CLUB, PERSON]);
  await decide(office, { kind: "maskCell" });
  expect(remarks(office)).toEqual([{ code: "masked", params: { cells: 1 } }]);
  await office.pane.actions.publish();
  expect(sentText(office)[0]).toContain("Bourse de ***");
  const log = office.sheet.kept.get("decisions.5f0c") ?? "";
  expect(log).toContain("L. Morel");
  expect(log).not.toContain("Petit");
});

test("an excluded row stays in the sheet and leaves the file, its rows, its memory", async () => {
  const office = await examined([CLUB, PERSON]);
  await decide(office, { kind: "excludeRow" });
  await office.pane.actions.publish();
  expect(sentText(office)[0]).not.toContain("Bourse");
  expect(office.statuses).toMatchObject([{ kind: "published", rows: 1 }]);
  expect(office.sheet.grid).toHaveLength(3);
});

test("to keep without a reason is no decision", async () => {
  const office = await examined([PERSON]);
  await decide(office, { kind: "keep", reason: " " });
  expect(remarks(office)).toEqual([{ code: "personalData", params: { cells: 1 } }]);
  await decide(office, { kind: "keep", reason: "élue, dans l'exercice de son mandat" });
  expect(remarks(office)).toEqual([{ code: "kept", params: { cells: 1 } }]);
});

test("a draft with faults may leave, one that names a person may not", async () => {
  const faulty = await examined([["21350238800019", "faux", "x"]]);
  await faulty.pane.actions.publish({ draft: true });
  expect(faulty.published.map(({ draft }) => draft)).toEqual([true]);
  const naming = await examined([PERSON]);
  await naming.pane.actions.publish({ draft: true });
  expect(naming.sent).toEqual([]);
});

test("what was added since the last publication is counted, wherever the workbook went", async () => {
  const office = await examined([CLUB]);
  await office.pane.actions.publish();
  office.sheet.type(2, 0, "21350238800019");
  office.sheet.type(2, 1, "École");
  office.sheet.type(2, 2, "Livres");
  expect(office.state.preflight).toBeNull();
  await office.pane.actions.examine();
  expect(siteRemarks(office)).toEqual([
    { code: "changes", params: { added: 1, changed: 0, removed: 0, at: office9h } },
  ]);
});

test("the rows that changed are found in the sheet, past those that do not leave", async () => {
  const office = await examined([CLUB, PERSON, CLUB.with(1, "École")]);
  await decide(office, { kind: "excludeRow" });
  await office.pane.actions.publish();
  office.sheet.type(3, 1, "Collège");
  await office.pane.actions.examine();
  expect(office.state.preflight?.destinations[0]?.changes).toEqual({
    added: [],
    changed: [4],
    removed: [],
  });
  await office.pane.actions.goToRow(4);
  expect(office.sheet.selected).toEqual({ row: 3, column: 0 });
});

test("a file that shrinks, and a copy that somebody changed, are told before publishing again", async () => {
  const office = await examined([CLUB, CLUB.with(1, "École")]);
  await office.pane.actions.publish();
  office.sheet.deleteRows(2, 1);
  office.copy = { ok: true, copy: "changed" };
  await office.pane.actions.examine();
  expect(siteRemarks(office)?.map(({ code }) => code)).toEqual([
    "changes",
    "shrank",
    "copyChanged",
  ]);
});

test("without the trace of the last publication, what changed is said to be unknown", async () => {
  const office = await examined([CLUB]);
  await office.pane.actions.publish();
  office.sheet.kept.clear();
  await office.pane.actions.examine();
  expect(siteRemarks(office)).toEqual([{ code: "changesUnknown", params: { at: office9h } }]);
});

test("of a file published again, only the last trace is kept", async () => {
  const office = await examined([CLUB]);
  await office.pane.actions.publish();
  const { answer } = office;
  if (!answer.ok) throw new Error("refused");
  office.answer = { ...answer, place: { ...answer.place, sha256: "cd34" } };
  await office.pane.actions.publish();
  expect([...office.sheet.kept.keys()]).toEqual(["trace.5f0c.cd34"]);
});

test("a download that still names a person is a draft", async () => {
  const office = await examined([PERSON]);
  await office.pane.actions.download();
  expect(office.saved[0]?.name).toBe("brouillon_20261123_213502388_essai.csv");
});

const office9h = new Date(2026, 10, 23, 9, 0).toISOString();
