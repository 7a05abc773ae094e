import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tableOfText } from "../../../../src/core/csv/textTable";
import { examineRows } from "../../../../src/core/personalData/examineRows";
import type { PersonalHit } from "../../../../src/core/personalData/personalHit";
import { schemaOf } from "../schemaOf";

const GRANTS = schemaOf(
  JSON.parse(readFileSync("schemas/scdl-subventions.json", "utf8")) as object,
);

/** What is found in one row of grants, the other columns left empty. */
function found(row: Readonly<Record<string, string>>): string[] {
  const texts = GRANTS.fields.map(({ name }) => row[name] ?? "");
  return told(examineRows(GRANTS, [texts]));
}

const told = (hits: readonly PersonalHit[]) =>
  hits.map(({ kind, field, value }) => `${kind} ${field} ${value}`);

test("a beneficiary without SIRET nor RNA may be a person", () => {
  expect(found({ nomBeneficiaire: "DUPONT Jean" })).toEqual([
    "naturalPerson nomBeneficiaire DUPONT Jean",
  ]);
  expect(found({ nomBeneficiaire: "DUPONT Jean", idBeneficiaire: "néant" })).toHaveLength(1);
});

test("a beneficiary with a number of a body is not a person, even when the number is wrong", () => {
  expect(found({ nomBeneficiaire: "Club", rnaBeneficiaire: "W354001234" })).toEqual([]);
  expect(found({ nomBeneficiaire: "Club", idBeneficiaire: "2135023880001" })).toEqual([]);
});

test.each([
  "DUPONT Jean EI",
  "EI Anne Petit",
  "Petit Anne (E.I.)",
  "Durand, entrepreneur individuel",
  "Auto-entrepreneur Durand",
])("« %s » is a sole trader: a person, whose SIRET does not hide it", (nomBeneficiaire) => {
  expect(found({ nomBeneficiaire, idBeneficiaire: "21350238800019" })).toEqual([
    `soleTrader nomBeneficiaire ${nomBeneficiaire}`,
  ]);
});

test.each(["Club EIMA", "SEI Rennes", "Ei Cyclo", "Fédération des auto-entrepreneurs"])(
  "« %s » is a body",
  (nomBeneficiaire) => {
    expect(found({ nomBeneficiaire, idBeneficiaire: "21350238800019" })).toEqual([]);
  },
);

test("the object of a grant is read for names, numbers and addresses", () => {
  const objet = "Bourse de Mme Anne Petit, 06 12 34 56 78, anne@petit.fr, 3 rue Pasteur";
  expect(found({ objet }).sort()).toEqual([
    "email objet anne@petit.fr",
    "personName objet Mme Anne Petit",
    "phone objet 06 12 34 56 78",
    "postalAddress objet 3 rue Pasteur",
  ]);
});

const columnHits = (field: object, text: string, more: object = {}) =>
  told(examineRows(schemaOf({ fields: [{ name: "x", ...field }], ...more }), [[text]]));

test("what a model asks to be public is not told", () => {
  const check = { custom_checks: [{ name: "phone-number-value", params: { column: "x" } }] };
  expect(columnHits({ type: "string" }, "02 99 00 00 00", check)).toEqual([]);
  expect(columnHits({ type: "string", format: "email" }, "a@ville.fr")).toEqual([]);
  expect(columnHits({ name: "porteurReferentEmail" }, "a@ville.fr")).toEqual([]);
  expect(columnHits({ name: "adresse_station" }, "3 rue Pasteur")).toEqual([]);
});

test("a bank account is told in whatever column of text, and a telephone where an e-mail is asked", () => {
  expect(columnHits({ name: "contact" }, "DE89370400440532013000")).toHaveLength(1);
  expect(columnHits({ name: "courriel" }, "02 99 00 00 00")).toHaveLength(1);
});

const FOLDER = "../shared/official-schemas/scdl-subventions";

/** The one row of the wrong examples that gives neither SIRET nor RNA: an anomaly of the model too. */
const NUMBERLESS =
  "naturalPerson nomBeneficiaire Amicale des coureurs cyclistes et anciens coureurs de la vienne";

test("the official examples of grants raise no false alarm", () => {
  if (!existsSync(FOLDER))
    return void process.stdout.write(`${FOLDER} is not here: nothing to examine.\n`);
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".csv"))) {
    const [header = [], ...rows] = tableOfText(readFileSync(`${FOLDER}/${file}`, "utf8"), false);
    const places = GRANTS.fields.map(({ name }) => header.indexOf(name));
    const texts = rows.map((row) => places.map((place) => row[place] ?? ""));
    const expected = file.startsWith("exemple_invalide_erreurs_cellules") ? [NUMBERLESS] : [];
    expect([file, told(examineRows(GRANTS, texts))]).toEqual([file, expected]);
  }
});
