import { proposedCard, readCard } from "../../../../src/core/publication/datasetCard";
import { territoryOf } from "../../../../src/core/publication/territoryOf";

const schema = { title: "Subventions", description: "Les aides versées aux associations." };

describe("the territory that a SIRET tells", () => {
  it.each([
    [
      "a commune, with its name without what it is",
      "21350238800019",
      "Ville de Rennes",
      "35238 Rennes",
    ],
    ["a commune overseas", "21974011500013", "Saint-Denis", "97411 Saint-Denis"],
    ["a département", "22290001100016", "Finistère", "29 Finistère"],
  ])("%s", (_, siret, name, told) => {
    const territory = territoryOf({ siret, name });
    expect(`${territory?.code} ${territory?.name}`).toBe(told);
  });

  it.each([
    ["in Corsica", "21200004600012"],
    ["of a région", "23350001600040"],
    ["of an intercommunality", "24350013900189"],
    ["that is not there", ""],
  ])("is left to the officer for a number %s", (_, siret) => {
    expect(territoryOf({ siret, name: "X" })).toBeNull();
  });
});

describe("the card of a dataset", () => {
  it("is proposed from the model and from the authority of the rows", () => {
    const card = proposedCard(schema, { siret: "21350238800019", name: "Ville de Rennes" });
    expect(card).toMatchObject({ title: "Subventions – Ville de Rennes", licence: "lov2" });
    expect(proposedCard(schema, { siret: "", name: "" }).title).toBe("Subventions");
  });

  it("is read back as it was kept, and forgotten when somebody spoiled it", () => {
    const card = proposedCard(schema, { siret: "21350238800019", name: "Ville de Rennes" });
    expect(readCard(JSON.stringify(card))).toEqual(card);
    for (const wrong of [{ licence: "x" }, { title: "" }, { contact: {} }, { keywords: [1] }])
      expect(readCard(JSON.stringify({ ...card, ...wrong }))).toBeNull();
    expect(readCard("{")).toBeNull();
  });
});
