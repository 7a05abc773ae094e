import { Office } from "./fakes/office";

const GOOD = [["21350238800019", "Club", "Sport"]];

test("Publier sends the text that was judged, under its SCDL name", async () => {
  const office = new Office(GOOD);
  office.chooseWebSite();
  await office.pane.actions.publish();
  expect(office.sent.map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ["20261123_213502388_essai.csv", "text/csv"],
  ]);
  expect(new TextDecoder().decode(office.sent[0]?.bytes)).toBe(
    "idAttribuant,nom,objet\r\n21350238800019,Club,Sport\r\n",
  );
  expect(office.statuses).toEqual([
    {
      kind: "published",
      url: "https://ville.example/f.csv",
      page: null,
      replaced: false,
      remarks: [],
      rows: 1,
      at: new Date(2026, 10, 23, 9, 0).toISOString(),
      isRemembered: true,
    },
  ]);
});

test("what was typed since the check is judged before it leaves", async () => {
  const office = new Office(GOOD.map((row) => [...row]));
  office.chooseWebSite();
  await office.pane.actions.check();
  office.sheet.type(1, 1, "faux");
  await office.pane.actions.publish();
  expect(office.sent).toEqual([]);
  expect(office.state.notice).toEqual({ code: "publish.faultsRemain", params: { errors: 1 } });
  expect(office.state.step).toBe("check");
});

test("what is typed while the file leaves is not in it", async () => {
  const office = new Office(GOOD.map((row) => [...row]));
  office.chooseWebSite();
  await office.pane.start();
  office.sheet.whileReading = () => office.sheet.type(1, 1, "faux");
  await office.pane.actions.publish();
  expect(new TextDecoder().decode(office.sent[0]?.bytes)).toContain("Club");
  await office.pause();
  expect(office.faults).toEqual(["B2"]);
});

test("without a destination nothing is read and nothing leaves", async () => {
  const office = new Office(GOOD);
  await office.pane.actions.publish();
  expect(office.notice).toBe("publish.noDestination");
  expect(office.checker.loads).toBe(0);
});

test("a sheet without rows is not published", async () => {
  const office = new Office([]);
  office.chooseWebSite();
  await office.pane.actions.publish();
  expect(office.notice).toBe("publish.nothing");
  expect(office.sent).toEqual([]);
});

test("a destination's refusal is kept with its reason", async () => {
  const office = new Office(GOOD);
  const refusal = { reason: "wrongKey", status: 401, origin: "https://ville.example" } as const;
  office.answer = { ok: false, refusal };
  office.chooseWebSite();
  await office.pane.actions.publish();
  expect(office.statuses).toEqual([{ kind: "refused", refusal }]);
});

test("the download of a sheet with anomalies is a draft that says so in its name", async () => {
  const office = new Office([["21350238800019", "faux", "x"]]);
  await office.pane.actions.download();
  expect(office.saved[0]?.name).toBe("brouillon_20261123_213502388_essai.csv");
  expect(office.state.notice).toMatchObject({ code: "draft.saved", params: { errors: 1 } });
});

test("the download of a right sheet is the file as it would be published", async () => {
  const office = new Office(GOOD);
  await office.pane.actions.download();
  expect(office.saved[0]?.name).toBe("20261123_213502388_essai.csv");
  expect(office.notice).toBe("file.saved");
});

test("once the sheet is edited, what was published is no longer said to be the same", async () => {
  const office = new Office(GOOD.map((row) => [...row]));
  office.chooseWebSite();
  await office.pane.start();
  await office.pane.actions.publish();
  office.sheet.type(1, 1, "Comité");
  expect(office.state.editedSince).toBe(true);
});

test("the dataset's identifier is in the workbook before anything leaves, and serves again", async () => {
  const office = new Office(GOOD);
  office.chooseWebSite();
  await office.pane.actions.publish();
  await office.pane.actions.publish();
  expect(office.published.map(({ dataset }) => dataset.identifier)).toEqual(["5f0c", "5f0c"]);
  expect(office.published.map(({ place }) => place?.url)).toEqual([
    undefined,
    "https://ville.example/f.csv",
  ]);
});

test("a memory that somebody spoiled is begun anew", async () => {
  const office = new Office(GOOD);
  office.chooseWebSite();
  await office.sheet.remember("{1}", "publication", '{"identifier":5,"places":{}}');
  await office.pane.actions.publish();
  expect(office.published.map(({ place }) => place)).toEqual([null]);
});
