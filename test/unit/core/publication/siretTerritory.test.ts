import { namesZone, zonesOfSiret } from "../../../../src/core/publication/siretTerritory";

test.each([
  ["Nantes", "21440109300015", [{ level: "fr:commune", code: "44109" }]],
  ["Paris", "21750001600019", [{ level: "fr:commune", code: "75056" }]],
  ["Saint-Denis de La Réunion", "21974011500018", [{ level: "fr:commune", code: "97411" }]],
  [
    "Bastia, in one of the two Corsican départements",
    "21200033500013",
    [
      { level: "fr:commune", code: "2A033" },
      { level: "fr:commune", code: "2B033" },
    ],
  ],
  ["the département of Vienne", "22860001100014", [{ level: "fr:departement", code: "86" }]],
  ["that of La Réunion", "22974001400019", [{ level: "fr:departement", code: "974" }]],
  ["a group of communes", "20006985400016", []],
  ["an association", "40195765400017", []],
  ["no number at all", "", []],
])("the SIRET of %s", (_, siret, zones) => {
  expect(zonesOfSiret(siret)).toEqual(zones);
});

test.each([
  ["Commune de Nantes", "Nantes", true],
  ["COMMUNE DE LA ROCHE SUR YON", "La Roche-sur-Yon", true],
  ["Département de la Vienne", "Vienne", true],
  ["Ville d'Épinal", "Epinal", true],
  ["Commune de Nanteuil", "Nante", false],
  ["Syndicat des eaux", "Nantes", false],
  ["Commune de Nantes", "", false],
])("« %s » names « %s »: %s", (authority, zone, expected) => {
  expect(namesZone(authority, zone)).toBe(expected);
});
