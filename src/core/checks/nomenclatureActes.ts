import { fold } from "../proposals/fold";
import { fault, type Fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { CellCheckKind } from "./checkKind";
import { parameterFault } from "./checkParameters";
import { holdsTexts, wrongColumnType } from "./wrongColumnType";

/** The nine headings of the ACTES nomenclature. */
export const ACTES_HEADINGS = [
  "Commande publique",
  "Urbanisme",
  "Domaine et patrimoine",
  "Fonction publique",
  "Institutions et vie politique",
  "Libertés publiques et pouvoirs de police",
  "Finances locales",
  "Domaines de compétences par thèmes",
  "Autres domaines de compétences",
] as const;

/** What stands before the first slash must be a heading, whatever its case and accents. */
export const nomenclatureActes: CellCheckKind = {
  scope: "cell",
  problem: (declared) =>
    "options" in declared.params ? parameterFault(declared, "options") : null,
  compile: (declared, field) => {
    if (!holdsTexts(field)) return wrongColumnType(declared, field);
    return (text) => (isNomenclature(text) ? null : nomenclatureFault(text, field));
  },
};

/** Without a slash the reference drops the last character instead of refusing: `Urbanismex` passes. */
function isNomenclature(text: string): boolean {
  if (text.includes("/ ")) return false;
  return FOLDED_HEADINGS.has(normalised(text.slice(0, text.indexOf("/"))));
}

function nomenclatureFault(value: string, field: Field): Fault {
  const heading = value.includes("/") ? value.slice(0, value.indexOf("/")) : value;
  const closest = ACTES_HEADINGS.find((known) => fold(known) === fold(heading)) ?? null;
  return fault("check.nomenclatureActes", {
    value,
    example: field.example,
    reason: reasonOf(value, closest),
    closest,
  });
}

function reasonOf(
  value: string,
  closest: string | null,
): "slashMissing" | "spaceNearSlash" | "unknownHeading" {
  if (!value.includes("/")) return "slashMissing";
  return closest === null ? "unknownHeading" : "spaceNearSlash";
}

/** The accents fr-format removes, and no other: a cedilla or a decomposed letter stays. */
const ACCENTS: Readonly<Record<string, RegExp>> = {
  e: /[èéêë]/g,
  a: /[àáâãäå]/g,
  i: /[ìíîï]/g,
  o: /[òóôõö]/g,
  u: /[ùúûü]/g,
};

/** Lower case without accents; nothing is trimmed. */
function normalised(heading: string): string {
  return Object.entries(ACCENTS).reduce(
    (text, [letter, accented]) => text.replace(accented, letter),
    heading.toLowerCase(),
  );
}

const FOLDED_HEADINGS: ReadonlySet<string> = new Set(ACTES_HEADINGS.map(normalised));
