import { accessLine } from "../../../../src/core/publication/pageAccess";
import type { PortalSettings } from "../../../../src/core/publication/portalSettings";

const PAGE = "https://volet.example";
const folder = { kind: "webdav", label: "Site", user: "a", password: "b" } as const;

test("CKAN's administrator has one line to add, in ckan.ini", () => {
  const portal = { label: "Portail", organization: "valbrune", key: "k" };
  const settings = { kind: "ckan", address: "https://portail.example/", ...portal } as const;
  expect(accessLine(settings, PAGE)).toBe(`ckan.cors.origin_whitelist = ${PAGE}`);
});

test.each<[string, PortalSettings]>([
  [
    "Nextcloud, which has no setting for pages",
    { ...folder, address: "https://nuage.example/remote.php/dav/files/mairie/" },
  ],
  [
    "data.gouv.fr, which lets every page in",
    { kind: "udata", label: "data.gouv.fr", address: "https://www.data.gouv.fr/", key: "k" },
  ],
])("no line is made up for %s", (_, settings) => {
  expect(accessLine(settings, PAGE)).toBeNull();
});
