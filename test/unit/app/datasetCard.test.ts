import type { DatasetCard } from "../../../src/core/publication/datasetCard";
import { Office } from "./fakes/office";

const CLUB = ["21350238800019", "Club", "Sport"];

const CARD: DatasetCard = {
  title: "Aides aux clubs",
  description: "Les aides.",
  licence: "odc-odbl",
  frequency: "annual",
  keywords: ["sport"],
  territory: { level: "fr:commune", code: "35238", name: "Rennes" },
  contact: { name: "Service des sports", email: "sports@rennes.example" },
};

function seated(): Office {
  const office = new Office([[...CLUB]]);
  office.chooseWebSite();
  return office;
}

test("what she wrote of the dataset is kept in the sheet and leaves with the file", async () => {
  const office = seated();
  await office.pane.actions.check();
  expect(office.state.card).toMatchObject({ isKept: false, card: { title: "Essai" } });
  await office.pane.actions.keepCard(CARD);
  expect(office.notice).toBe("dataset.kept");
  await office.pane.actions.publish();
  expect(office.published[0]?.dataset).toMatchObject(CARD);
  expect(office.state.card).toEqual({ isKept: true, card: CARD });
});

test("what is proposed leaves when she wrote nothing: the territory is the authority's", async () => {
  const office = seated();
  await office.pane.actions.publish();
  expect(office.published[0]?.dataset).toMatchObject({
    title: "Essai",
    licence: "lov2",
    territory: { level: "fr:commune", code: "35238" },
    contact: null,
  });
});

test("on coming back she finds what she wrote, and once changed it can be published again", async () => {
  const office = seated();
  await office.pane.actions.check();
  await office.pane.actions.publish();
  await office.pane.actions.keepCard(CARD);
  expect(office.state.editedSince).toBe(true);
  office.pane.actions.showStep("publish");
  await office.pane.actions.check();
  expect(office.state.card).toEqual({ isKept: true, card: CARD });
});
