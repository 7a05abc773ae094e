import { existsSync, readFileSync } from "node:fs";
import { tableOfText } from "../../../../src/core/csv/textTable";
import { checkTexts } from "../../../../src/core/engine/checkTexts";
import { compileSchema } from "../../../../src/core/engine/compiledSchema";
import { schemaOf } from "../schemaOf";

const FOLDER = "../shared/official-schemas/scdl-subventions";
const schema = schemaOf(
  JSON.parse(readFileSync("schemas/scdl-subventions.json", "utf8")) as object,
);
const compiled = compileSchema(schema, "file", {});

/** Errors of an official file, counted by code and field; null (and says so) where the file is not at hand. */
function errorCounts(name: string): Record<string, number> | null {
  const path = `${FOLDER}/${name}`;
  if (!existsSync(path)) {
    process.stdout.write(`${path} is not here: nothing to judge.\n`);
    return null;
  }
  const { findings } = checkTexts(compiled, tableOfText(readFileSync(path, "utf8"), false));
  const counts: Record<string, number> = {};
  for (const { code, field, severity } of findings) {
    if (severity === "error") counts[`${code} ${field}`] = (counts[`${code} ${field}`] ?? 0) + 1;
  }
  return counts;
}

const WRONG_CELLS = {
  "check.siret idAttribuant": 29,
  "check.siret idBeneficiaire": 20,
  "constraint.maximum pourcentageSubvention": 3,
  "constraint.pattern rnaBeneficiaire": 3,
  "type.boolean notificationUE": 2,
  "type.date dateConvention": 1,
  "type.number montant": 1,
  "type.number pourcentageSubvention": 1,
  "constraint.required montant": 1,
  "constraint.enum nature": 1,
  "constraint.pattern idAttribuant": 1,
  "constraint.pattern datesPeriodeVersement": 1,
  "check.oneOfRequired null": 1,
};

/** As Validata judges them: the oracle holds these very files against it. */
const EXPECTED = {
  "exemple_valide.csv": {},
  "exemple_invalide_erreurs_cellules.csv": WRONG_CELLS,
  "exemple_invalide_erreurs_colonnes.csv": { ...WRONG_CELLS, "header.missing nomBeneficiaire": 1 },
  "exemple-duplicate-column.csv": { "header.duplicate null": 1 },
};

it.each(Object.entries(EXPECTED))("%s has its known errors", (name, expected) => {
  const counts = errorCounts(name);
  if (counts !== null) expect(counts).toEqual(expected);
});
