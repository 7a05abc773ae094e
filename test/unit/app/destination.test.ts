import type { PortalCatalogue } from "../../../src/app/ports/portalCatalogue";
import type { PortalKind } from "../../../src/core/publication/portalSettings";
import { Office } from "./fakes/office";

const GOOD = [["21350238800019", "Club", "Sport"]];
const SECRET = "s3cr3t-0f-the-town";

const portal = (...names: readonly string[]): PortalCatalogue => ({
  organizations: async () => ({
    ok: true,
    organizations: names.map((name) => ({ id: name.toLowerCase(), name })),
  }),
  datasets: async () => ({ ok: true, datasets: [] }),
});

async function platform(office: Office): Promise<void> {
  const address = "https://www.data.gouv.fr/";
  office.pane.actions.saveDestination(null, "udata", {
    label: "data.gouv.fr",
    address,
    key: SECRET,
  });
  await office.pause();
}

test("a destination is remembered with the person and tried at once, and forgotten on demand", async () => {
  const office = new Office([]);
  office.chooseWebSite();
  expect(office.state.destinations).toMatchObject([
    {
      kind: "webdav",
      label: "Site",
      texts: { address: "https://ville.example/site/", user: "agent" },
      connection: "untested",
      isOn: true,
    },
  ]);
  await office.pause();
  expect(office.state.destinations).toMatchObject([{ connection: "ok" }]);
  office.pane.actions.forgetDestination("1");
  expect(office.state.destinations).toEqual([]);
  expect(office.drawer.size).toBe(0);
});

test("a new pane finds the destinations of the person again", async () => {
  const office = new Office([]);
  office.chooseWebSite("Site");
  office.chooseWebSite("Région");
  const next = new Office([], office.drawer);
  await next.pane.start();
  expect(next.state.destinations.map(({ label }) => label)).toEqual(["Site", "Région"]);
});

test("the one folder that the first version kept is taken over, password included", async () => {
  const former = { label: "Mairie", address: "https://ville.example/dav/", publicAddress: "" };
  const drawer = new Map([
    ["webSite", JSON.stringify({ ...former, user: "agent", password: SECRET })],
  ]);
  const office = new Office([], drawer);
  await office.pane.start();
  expect(office.state.destinations).toMatchObject([{ kind: "webdav", label: "Mairie" }]);
  await office.pane.actions.testDestination("1");
  expect(office.attempts).toMatchObject([{ user: "agent", password: SECRET }]);
  office.pane.actions.switchDestination("1", false);
  expect([...drawer.keys()]).toEqual(["destinations"]);
});

test("a key that is not typed again stays as it was; an address elsewhere loses it", async () => {
  const office = new Office([]);
  office.chooseWebSite();
  const texts = { label: "Site", address: "https://ville.example/autre/", user: "agent" };
  expect(office.pane.actions.saveDestination("1", "webdav", texts)).toBe(true);
  await office.pause();
  expect(office.attempts.at(-1)).toMatchObject({ ...texts, password: "secret" });
  const elsewhere = { ...texts, address: "https://ailleurs.example/dav/" };
  expect(office.pane.actions.saveDestination("1", "webdav", elsewhere)).toBe(false);
  expect(JSON.stringify(office.state)).not.toContain("ailleurs");
});

test.each(["not json", "{}", '[{"address":3}]', "null", '[{"key":"1","isOn":true}]'])(
  "what the browser kept and is no setting (%s) is no destination",
  async (text) => {
    const office = new Office(GOOD, new Map([["destinations", text]]));
    await office.pane.actions.publish();
    expect(office.notice).toBe("publish.noDestination");
  },
);

test("publishing goes where it is ticked, and nowhere else", async () => {
  const office = new Office(GOOD);
  office.chooseWebSite("Site");
  office.chooseWebSite("Région");
  office.pane.actions.switchDestination("1", false);
  await office.pane.actions.publish();
  expect(office.receivers).toEqual(["Région"]);
  office.pane.actions.switchDestination("1", true);
  await office.pane.actions.publish();
  expect(office.receivers).toEqual(["Région", "Site", "Région"]);
});

describe("a portal that keeps datasets by organization", () => {
  test("publishes in the name of the only one, without asking", async () => {
    const office = new Office(GOOD);
    office.catalogue = portal("Béruges");
    await platform(office);
    expect(office.state.destinations).toMatchObject([
      { owner: { kind: "organization", name: "Béruges" }, connection: "ok" },
    ]);
    await office.pane.actions.testDestination("1");
    expect(office.attempts).toMatchObject([{ kind: "udata", organization: "béruges" }]);
  });

  test("asks which of several, and publishes nothing before it is answered", async () => {
    const office = new Office(GOOD);
    office.catalogue = portal("Béruges", "Poitiers");
    await platform(office);
    await office.pane.actions.publish();
    expect(office.notice).toBe("publish.noOwner");
    expect(office.published).toEqual([]);
    office.pane.actions.chooseOwner("1", {
      kind: "organization",
      id: "poitiers",
      name: "Poitiers",
    });
    await office.pane.actions.publish();
    expect(office.receivers).toEqual(["data.gouv.fr"]);
  });

  test("asks again when another key is given", async () => {
    const office = new Office([]);
    office.catalogue = portal("Béruges", "Poitiers");
    await platform(office);
    office.pane.actions.chooseOwner("1", {
      kind: "organization",
      id: "poitiers",
      name: "Poitiers",
    });
    const texts = { label: "data.gouv.fr", address: "https://www.data.gouv.fr/" };
    office.pane.actions.saveDestination("1", "udata", texts);
    expect(office.state.destinations).toMatchObject([{ owner: { name: "Poitiers" } }]);
    office.pane.actions.saveDestination("1", "udata", { ...texts, key: "autre" });
    expect(office.state.destinations).toMatchObject([{ owner: { kind: "unasked" } }]);
  });

  test("says why when it refuses the key", async () => {
    const office = new Office([]);
    const refusal = { reason: "wrongKey", status: 401, origin: "www.data.gouv.fr" } as const;
    office.catalogue = {
      ...portal(),
      organizations: async () => ({ ok: false, refusal }),
    };
    await platform(office);
    expect(office.state.destinations).toMatchObject([{ connection: refusal }]);
  });
});

const SECRETS: readonly (readonly [PortalKind, Readonly<Record<string, string>>])[] = [
  ["udata", { address: "https://www.data.gouv.fr/", key: SECRET }],
  ["ckan", { address: "https://data.example.org/", key: SECRET }],
  ["opendatasoft", { address: "https://data.example.org/", key: SECRET }],
  ["webdav", { address: "https://ville.example/dav/", user: "agent", password: SECRET }],
  [
    "s3",
    {
      address: "https://s3.example.org/ville/",
      region: "fr-par",
      accessKeyId: "AKVILLE",
      secretAccessKey: SECRET,
    },
  ],
  [
    "github",
    {
      repository: "ville/donnees",
      branch: "main",
      publicAddress: "https://ville.example/",
      key: SECRET,
    },
  ],
  [
    "gitlab",
    {
      address: "https://gitlab.com/",
      project: "ville/donnees",
      branch: "main",
      publicAddress: "https://ville.example/",
      key: SECRET,
    },
  ],
  [
    "presigned",
    {
      uploadAddress: `https://s3.example.org/ville/f.csv?X-Amz-Signature=${SECRET}`,
      publicAddress: "https://ville.example/f.csv",
    },
  ],
];

test.each(SECRETS)(
  "the key of a %s destination is nowhere but in the person's store",
  async (kind, texts) => {
    const office = new Office(GOOD);
    expect(office.pane.actions.saveDestination(null, kind, { label: "Ici", ...texts })).toBe(true);
    await office.pause();
    office.pane.actions.chooseOwner("1", { kind: "person" });
    await office.pane.actions.publish();
    expect(office.receivers).toEqual(["Ici"]);
    expect(JSON.stringify(office.attempts)).toContain(SECRET);
    expect(JSON.stringify(office.state)).not.toContain(SECRET);
    expect(JSON.stringify([...office.sheet.facts, ...office.sheet.kept])).not.toContain(SECRET);
    expect(JSON.stringify(office.published)).not.toContain(SECRET);
  },
);

test("a browser that keeps nothing says so, and shows no destination", () => {
  const office = new Office([]);
  office.isDrawerFull = true;
  expect(
    office.pane.actions.saveDestination(null, "udata", {
      label: "x",
      address: "https://www.data.gouv.fr/",
      key: SECRET,
    }),
  ).toBe(false);
  expect(office.notice).toBe("unexpected");
  expect(JSON.stringify(office.state)).not.toContain(SECRET);
});
