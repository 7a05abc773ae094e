import { createHash } from "node:crypto";
import { Office } from "./fakes/office";

const CLUB = ["21350238800019", "Club", "Sport"];
const FAULTY = ["21350238800019", "faux", "x"];

function seated(rows: string[][], signer = "Léa Morel"): Office {
  const office = new Office(rows.map((row) => [...row]));
  office.chooseWebSite();
  office.drawer.set("signer", signer);
  return office;
}

/** A colleague opens the same workbook on her own computer, with her own key. */
async function colleagueOf({ sheet }: Office): Promise<Office> {
  const office = seated([], "Inès Da Costa");
  office.sheet.grid = sheet.grid;
  for (const [key, value] of sheet.facts) office.sheet.facts.set(key, value);
  for (const [key, value] of sheet.kept) office.sheet.kept.set(key, value);
  await office.pane.start();
  return office;
}

test("while the file leaves, its line says how far", async () => {
  const office = seated([CLUB]);
  const seen: unknown[] = [];
  office.whileSending = () => seen.push(office.statuses[0]);
  await office.pane.actions.publish();
  expect(seen).toEqual([{ kind: "sending", done: 10, total: 20 }]);
});

test("on coming back the place is told: where, when, by whom, how many rows", async () => {
  const first = seated([CLUB]);
  await first.pane.actions.publish();
  const office = await colleagueOf(first);
  expect(office.state.places).toEqual([]);
  office.pane.actions.showStep("publish");
  await office.pause();
  await office.pane.actions.examine();
  expect(office.state.places).toEqual([
    {
      ...{ id: "site", label: "Site", url: "https://ville.example/f.csv", page: null },
      ...{ at: new Date(2026, 10, 23, 9, 0).toISOString(), rows: 1, by: "Léa Morel", draft: false },
    },
  ]);
});

test("a draft prepared by one, faults and all, is published by another: the same dataset becomes public", async () => {
  const first = seated([CLUB, FAULTY]);
  await first.pane.actions.publish({ draft: true });
  expect(first.published.map(({ draft }) => draft)).toEqual([true]);
  const second = await colleagueOf(first);
  second.sheet.type(2, 1, "École");
  await second.pane.actions.publish();
  const [draft] = first.published;
  const [final] = second.published;
  expect(final?.dataset.identifier).toBe(draft?.dataset.identifier);
  expect(final?.place?.url).toBe("https://ville.example/f.csv");
  expect(final?.draft).toBe(false);
  expect(second.state.places.map(({ by, draft: isDraft }) => [by, isDraft])).toEqual([
    ["Inès Da Costa", false],
  ]);
});

test("what the public reads is never taken back by a draft", async () => {
  const office = seated([CLUB]);
  await office.pane.actions.publish();
  await office.pane.actions.publish({ draft: true });
  expect(office.published).toHaveLength(1);
  expect(office.statuses).toEqual([{ kind: "skipped", reason: "alreadyPublic" }]);
});

test("a draft never reaches a site where all is public", async () => {
  const office = seated([CLUB]);
  office.drafts = "never";
  await office.pane.actions.publish({ draft: true });
  expect(office.published).toEqual([]);
  expect(office.statuses).toEqual([{ kind: "skipped", reason: "neverDraft" }]);
});

test("what failed is tried again, and what the first try said is replaced", async () => {
  const office = seated([CLUB]);
  const { answer } = office;
  office.answer = { ok: false, refusal: { reason: "busy", status: 503, origin: "site" } };
  await office.pane.actions.publish();
  office.answer = answer;
  await office.pane.actions.publish({ only: ["site"] });
  expect(office.statuses.map(({ kind }) => kind)).toEqual(["published"]);
});

test("a workbook that takes no note does not hide that the file is online", async () => {
  const office = seated([CLUB]);
  await office.pane.actions.examine();
  office.sheet.refuse("remember", { kind: "protected" });
  await office.pane.actions.publish();
  expect(office.statuses).toMatchObject([{ kind: "published", isRemembered: false }]);
});

test("what is typed while the file leaves is told as a change, and hides nothing of what became of it", async () => {
  const office = seated([CLUB]);
  await office.pane.start();
  office.whileSending = () => office.sheet.type(1, 1, "Comité");
  await office.pane.actions.publish();
  await office.pause();
  expect(office.statuses.map(({ kind }) => kind)).toEqual(["published"]);
  expect(office.state.editedSince).toBe(true);
});

test("the page to sign is of the very file that leaves afterwards, faults and all", async () => {
  const office = seated([CLUB]);
  await office.pane.actions.downloadApproval();
  expect(office.notice).toBe("approval.saved");
  const [page] = office.saved;
  const facts: unknown = JSON.parse(page?.text ?? "");
  await office.pane.actions.publish();
  const { bytes } = office.sent[0]!;
  const checksum = createHash("sha256").update(bytes).digest("hex");
  expect(page?.name).toBe("approbation_20261123_213502388_essai.csv");
  expect(facts).toMatchObject({ checksum, bytes: bytes.byteLength, sample: [CLUB], errors: [] });
  expect(facts).toMatchObject({ by: "Léa Morel", preflight: { rows: 1 } });
});
