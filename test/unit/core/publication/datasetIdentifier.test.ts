import { datasetIdentifier } from "../../../../src/core/publication/datasetIdentifier";

const FACTS = { schema: "scdl/subventions", siret: "21860194600013", title: "Subventions été" };

test("the same dataset has the same identifier on every machine, however its title is encoded", () => {
  const identifier = datasetIdentifier(FACTS);
  expect(identifier).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  const other = { ...FACTS, siret: "218 601 946 00013", title: ` ${FACTS.title.normalize("NFD")}` };
  expect(datasetIdentifier(other)).toBe(identifier);
});

test("another model, another authority or another title makes another dataset", () => {
  const others = [{}, { schema: "x" }, { siret: "1" }, { title: "Subventions 2025" }];
  const made = others.map((change) => datasetIdentifier({ ...FACTS, ...change }));
  expect(new Set(made).size).toBe(4);
});
