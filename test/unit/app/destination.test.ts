import { Office } from "./fakes/office";

test("the web site is remembered with the person, and forgotten on demand", () => {
  const office = new Office([]);
  office.chooseWebSite();
  expect(office.state.destination).toEqual({
    kind: "set",
    label: "Site",
    address: "https://ville.example/dav/",
    connection: "untested",
  });
  expect(JSON.stringify(office.state)).not.toContain("secret");
  expect([...office.sheet.facts.values()].join()).not.toContain("secret");
  office.pane.actions.forgetDestination();
  expect(office.state.destination).toEqual({ kind: "none" });
  expect(office.drawer.size).toBe(0);
});

test("Tester la connexion shows the answer", async () => {
  const office = new Office([]);
  office.chooseWebSite();
  await office.pane.actions.testDestination();
  expect(office.state.destination).toMatchObject({ connection: "ok" });
});

test.each(["not json", "{}", '{"address":3}', "null"])(
  "what the browser kept and is no setting (%s) is no destination",
  async (text) => {
    const office = new Office([]);
    office.drawer.set("webSite", text);
    await office.pane.actions.testDestination();
    expect(office.notice).toBe("publish.noDestination");
  },
);
