import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import {
  grantsWithWrongCells,
  grantsWithWrongColumns,
  validGrants,
} from "../../examples/subventions";
import { eventually } from "../eventually";
import { useStage } from "../workbench/stage";
import { asTyped, isSiret, publishedBytes, publishedName } from "./grantsJob";
import { Officer } from "./officer";

const [, ...valid] = validGrants();
const fileName = publishedName(validGrants(), new Date());
const stage = useStage();
jest.setTimeout(400_000);

const sitsDown = async () => new Officer(await stage.open());

const published = async () => {
  const names = await readdir(stage.server.folder).catch(() => []);
  return names.filter((name) => name.endsWith(".csv"));
};
const read = (name: string) => readFile(path.join(stage.server.folder, name));

test("she types 29 grants as French write them, and the file on the site is right to the byte", async () => {
  const officer = await sitsDown();
  await officer.creates("Subventions");
  for (const row of valid) await officer.typesRow(asTyped(row));
  await officer.clicks("Vérifier");
  await officer.sees(/Les 29 lignes sont conformes/);
  await officer.givesDestination(stage.server);
  await officer.publishes();
  await officer.sees(/29 lignes publiées/);
  expect(await published()).toEqual([fileName]);
  expect(await read(fileName)).toEqual(publishedBytes(validGrants()));
  const visitor = await officer.desk.page.context().newPage();
  await visitor.goto(`${stage.server.origin}/donnees/`);
  await visitor.getByRole("link", { name: new RegExp(fileName) }).waitFor();
  await visitor.close();
});

test("she pastes wrong cells: they are marked, listed with the remedy, and lose their mark once corrected", async () => {
  const officer = await sitsDown();
  const [, ...wrong] = grantsWithWrongCells();
  await officer.creates("Subventions");
  await officer.pastes("A2", wrong);
  await officer.clicks("Vérifier");
  await officer.sees(/anomalies à corriger/);
  const wrongSirets = wrong.flatMap((row, index) => (isSiret(row[1]!) ? [] : [`B${index + 2}`]));
  for (const address of wrongSirets.slice(0, 5)) await officer.seesMark(address, true);
  await officer.seesMark("A2", false);

  const first = wrongSirets[0]!;
  await officer.clicks("Anomalie suivante");
  await eventually(() => officer.desk.activeAddress(), first);
  await officer.desk.type(first, valid[0]![1]!);
  await officer.seesMark(first, false);
  await officer.seesMark(wrongSirets[1]!, true);
});

test("she cannot publish while faults remain, but may download a draft", async () => {
  const officer = await sitsDown();
  await officer.creates("Subventions");
  await officer.pastes("A2", [asTyped(valid[0]!), ["", ...asTyped(valid[1]!).slice(1)]]);
  await officer.clicks("Vérifier");
  await officer.sees(/1 anomalie à corriger/);
  const before = await published();
  await officer.clicks("Publier");
  await officer.sees(/Anomalies\s: 1 à corriger/);
  expect(await officer.pane.getByRole("button", { name: /^Publier \d/ }).count()).toBe(0);
  const draft = await officer.downloads("Télécharger le brouillon");
  expect(draft.name).toMatch(/^brouillon-.*_subventions\.csv$/);
  expect(draft.text.split("\r\n")).toHaveLength(4);
  expect(await published()).toEqual(before);
});

test("she pastes over the header: the missing column and the unknown one are named", async () => {
  const officer = await sitsDown();
  await officer.creates("Subventions");
  await officer.pastes("A1", grantsWithWrongColumns());
  await officer.clicks("Vérifier");
  await officer.sees(/La colonne obligatoire «\snomBeneficiaire\s» manque/);
  await officer.pane.getByLabel("Afficher").selectOption({ label: "Avertissements (1)" });
  await officer.sees(/«\sNOM_Beneficiaire\s»/);
});

test("the network fails while publishing: nothing is lost, it is said, and trying again succeeds", async () => {
  const officer = await sitsDown();
  await officer.creates("Subventions");
  await officer.pastes("A2", valid.slice(0, 3).map(asTyped));
  await officer.clicks("Vérifier");
  await officer.sees(/Les 3 lignes sont conformes/);
  await officer.givesDestination(stage.server);
  const earlier = await published();
  const earlierBytes = await Promise.all(earlier.map(read));
  await officer.cutsNetwork(true);
  await officer.publishes();
  await officer.sees(/Non publié/);
  expect(await published()).toEqual(earlier);
  await officer.cutsNetwork(false);
  await officer.pane.getByRole("button", { name: "Réessayer" }).click();
  await officer.sees(/3 lignes publiées/);
  // Another workbook is another dataset: the file of the first one stays.
  const added = (await published()).filter((name) => !earlier.includes(name));
  expect(await Promise.all(added.map(read))).toEqual([publishedBytes(validGrants().slice(0, 4))]);
  expect(await Promise.all(earlier.map(read))).toEqual(earlierBytes);
});

const HEADLINE = /(Les \d+ lignes sont conformes|anomalies à corriger)/;

test.each([
  ["without fault", validGrants],
  ["with wrong cells", grantsWithWrongCells],
  ["with wrong columns", grantsWithWrongColumns],
])(
  "a workbook of 29 grants %s is saved and opened again: the verdict is the same",
  async (_, rows) => {
    const officer = await sitsDown();
    await officer.creates("Subventions");
    await officer.pastes("A1", rows().map(asTyped));
    await officer.clicks("Vérifier");
    await officer.sees(HEADLINE);
    const verdict = await officer.pane.getByText(HEADLINE).first().innerText();
    const workbook = await officer.desk.saveFile("Enregistrer .xlsx");
    await officer.desk.openFile("grants.xlsx", workbook);
    await officer.desk.sheetTab("Subventions").click();
    await officer.clicks("Vérifier");
    await officer.sees(verdict);
  },
);

test("she clicks twice: a second sheet with a free name, the first untouched", async () => {
  const officer = await sitsDown();
  await officer.creates("Subventions");
  await officer.desk.type("A2", "Commune de Valbrune");
  await officer.creates("Subventions", "Subventions (2)");
  await officer.desk.sheetTab("Subventions").click();
  expect(await officer.desk.texts("A2")).toEqual(["Commune de Valbrune"]);
});
