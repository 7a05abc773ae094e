import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { validGrants } from "../../examples/subventions";
import { useStage } from "../workbench/stage";
import { asTyped, publishedBytes } from "./grantsJob";
import { Officer } from "./officer";

const [header, ...valid] = validGrants();
const stage = useStage();
jest.setTimeout(400_000);

const column = (label: string): number => header!.indexOf(label);
const PURPOSE = column("objet");

/** A grant to a person, who has neither SIRET nor RNA, and two e-mails in purposes. */
const rows = [
  valid[0]!,
  valid[1]!.with(PURPOSE, "Concert, anne.petit@exemple.fr"),
  valid[2]!.with(PURPOSE, "Tournoi, club@exemple.fr"),
  valid[3]!
    .with(column("nomBeneficiaire"), "Mme Anne Petit")
    .with(column("idBeneficiaire"), "")
    .with(column("rnaBeneficiaire"), ""),
];

/** Parts of a saved workbook, as texts. */
function parts(workbook: Uint8Array): readonly string[] {
  return Object.values(unzipSync(workbook)).map((part) => strFromU8(part));
}

test("a grant to a person and e-mails in purposes: she excludes, masks, keeps; the file and its register say so", async () => {
  const officer = new Officer(await stage.open());
  const { pane, desk } = officer;
  const choose = (name: RegExp) => pane.getByRole("button", { name }).click();
  await officer.creates("Subventions");
  await officer.pastes("A2", rows.map(asTyped));
  await officer.clicks("Vérifier");
  await officer.sees(/1 anomalie à corriger/);
  await officer.givesDestination(stage.server);
  await officer.sees(/^3 cellules à examiner/);

  await choose(/^Exclure la ligne\s: E5/);
  await pane.getByLabel("Votre nom, pour le registre").fill("L. Morel");
  await choose(/^Enregistrer$/);
  await choose(/^Exclure la ligne\s: E5/);
  await officer.sees(/^2 cellules à examiner/);
  await choose(/^Publier 3 lignes/);
  await officer.sees(/Rien n'est publié\s: 2 cellules/);
  await pane.locator("button:focus").filter({ hasText: "H3" }).waitFor();

  await choose(/^Masquer la cellule\s: H3/);
  await choose(/^Garder, avec une raison\s: H4/);
  await pane.getByLabel(/Pourquoi publier/).selectOption("service");
  await choose(/^Garder$/);
  await officer.sees("Les 3 cellules trouvées sont décidées.");
  await officer.publishes();
  await officer.sees(/3 lignes publiées/);

  const [name = ""] = (await readdir(stage.server.folder)).filter((file) => file.endsWith(".csv"));
  const masked = [rows[0]!, rows[1]!.with(PURPOSE, "Concert, ***"), rows[2]!];
  expect(await readFile(path.join(stage.server.folder, name))).toEqual(
    publishedBytes([header!, ...masked]),
  );
  const log = parts(await desk.saveFile("Enregistrer .xlsx")).find((part) =>
    part.includes("L. Morel"),
  );
  expect(log).toMatch(/excludeRow.*maskCell.*Coordonnées d'un service/s);
  expect(log).not.toMatch(/Petit|exemple\.fr/);
});
