import { openGrants, notice } from "./pane";
import { validGrants } from "../../examples/subventions";

const [, ...grants] = validGrants();
const site = { label: "Site", address: "https://ville.example/dav/", publicAddress: "" };

test("a sheet copied by Excel is known for the same dataset, and is not published unasked", async () => {
  const office = await openGrants(grants.slice(0, 2));
  const { actions, store } = office.pane;
  actions.saveDestination(null, "webdav", { ...site, user: "agent", password: "secret" });
  await actions.publish();
  expect(office.sent).toHaveLength(1);
  await office.excel.user.copySheet("Subventions");
  await office.excel.user.activate("Subventions (2)");
  await actions.publish();
  expect(office.sent).toHaveLength(1);
  expect([notice(office), store.get().twin]).toEqual(["publish.twin", "Subventions"]);
  await actions.settleDataset("same");
  await actions.publish();
  expect(office.sent).toHaveLength(2);
});
