import { Office } from "./fakes/office";

const CLUB = ["21350238800019", "Club", "Sport"];

/** A sheet that was published, then copied: the copy, in front, has the memory of the first. */
async function copied(): Promise<Office> {
  const office = new Office([[...CLUB]]);
  office.chooseWebSite();
  await office.pane.start();
  await office.pane.actions.publish();
  const memory = await office.sheet.recall("{1}", "publication");
  office.sheet.facts.set("{2} publication", memory ?? "");
  office.sheet.identity = { ...office.sheet.identity, id: "{2}", name: "Subventions (2)" };
  office.sheet.tell({ kind: "activated", sheetId: "{2}" });
  await office.pane.actions.check();
  return office;
}

const identifiers = ({ published }: Office) => published.map(({ dataset }) => dataset.identifier);

test("a copy of a published sheet does not leave before it is said which dataset it is", async () => {
  const office = await copied();
  await office.pane.actions.publish();
  expect(office.published).toHaveLength(1);
  expect(office.notice).toBe("publish.twin");
  expect(office.state.twin).toBe("Feuille {1}");
});

test("it is asked on coming to the step, before she asks to publish", async () => {
  const office = await copied();
  office.pane.actions.showStep("publish");
  await office.pane.actions.check();
  expect(office.state.twin).toBe("Feuille {1}");
});

test("as a new dataset it has its own identifier, and the place of the other is not its own", async () => {
  const office = await copied();
  office.nextIdentifier = "77ab";
  await office.pane.actions.publish();
  await office.pane.actions.settleDataset("new");
  expect(office.state.twin).toBeNull();
  expect(office.state.places).toEqual([]);
  await office.pane.actions.publish();
  expect(identifiers(office)).toEqual(["5f0c", "77ab"]);
  expect(office.published[1]?.place).toBeNull();
  expect(await office.sheet.recall("{1}", "publication")).toContain("5f0c");
});

test("as the same dataset it takes the other's place, and is not asked again", async () => {
  const office = await copied();
  await office.pane.actions.publish();
  await office.pane.actions.settleDataset("same");
  await office.pane.actions.publish();
  await office.pane.actions.publish();
  expect(identifiers(office)).toEqual(["5f0c", "5f0c", "5f0c"]);
  expect(office.published[1]?.place?.url).toBe("https://ville.example/f.csv");
});

test("a copy of that copy is asked again: the answer was for one sheet", async () => {
  const office = await copied();
  await office.pane.actions.publish();
  await office.pane.actions.settleDataset("same");
  const memory = await office.sheet.recall("{2}", "publication");
  office.sheet.facts.set("{3} publication", memory ?? "");
  office.sheet.identity = { ...office.sheet.identity, id: "{3}", name: "Subventions (3)" };
  await office.pane.actions.publish();
  expect(office.published).toHaveLength(1);
  expect(office.notice).toBe("publish.twin");
});
