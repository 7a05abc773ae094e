import type { FindingMessagesOf, FindingText } from "../findingMessages";
import type { ValueWriting } from "../valueWriting";
import { agreed, allOf, anyOf, phrase, quoted } from "./grammar";
import { correction, digits, withExample } from "./sentences";

interface BadIdentifier {
  readonly value: string;
  readonly example: string | null;
  readonly reason: "length" | "characters" | "checksum";
  readonly digits: number;
  readonly proposal: string | null;
}

/** SIRET and SIREN are wrong in the same three ways. */
function identifier(name: string, length: number, usual: string) {
  return (bad: BadIdentifier): FindingText => ({
    reason: {
      length: phrase`${digits(bad.digits)} au lieu de ${length} : ${quoted(bad.value)}.`,
      characters: phrase`${quoted(bad.value)} contient autre chose que des chiffres.`,
      checksum: phrase`${quoted(bad.value)} n'est pas un ${name} : un chiffre au moins est faux.`,
    }[bad.reason],
    remedy: identifierRemedy(name, length, usual, bad),
  });
}

function identifierRemedy(name: string, length: number, usual: string, bad: BadIdentifier): string {
  if (bad.proposal === null)
    return withExample(
      phrase`Recopiez les ${length} chiffres du ${name}, sans espace`,
      bad.example ?? usual,
    );
  const zeroLost = bad.reason === "length" && bad.proposal.endsWith(bad.value);
  return zeroLost
    ? phrase`Le zéro du début a sans doute été perdu : saisissez ${bad.proposal}.`
    : phrase`Saisissez ${bad.proposal}.`;
}

const COMPARISONS = {
  ">": "plus grande que",
  ">=": "plus grande que, ou égale à,",
  "==": "égale à",
  "<=": "plus petite que, ou égale à,",
  "<": "plus petite que",
} as const;

const HEADING_FAULTS = {
  slashMissing: "n'a pas de barre oblique entre les deux niveaux de la nomenclature des actes",
  spaceNearSlash: "a une espace à côté de la barre oblique",
  unknownHeading: "n'est pas dans la nomenclature des actes",
} as const;

export function checkFindings({
  typedNumber,
  typedDate,
}: ValueWriting): FindingMessagesOf<"check"> {
  const typed = (canonical: string): string => typedDate(typedNumber(canonical));
  return {
    "check.siret": identifier("SIRET", 14, "21350238800019"),
    "check.siren": identifier("SIREN", 9, "213502388"),
    "check.oneOfRequired": ({ fields }) => ({
      reason: phrase`Aucune des colonnes ${allOf(fields)} n'est remplie.`,
      remedy: phrase`Remplissez au moins ${anyOf(fields)}.`,
    }),
    "check.cohesiveColumns": ({ fields, empty }) => ({
      reason: phrase`Les colonnes ${allOf(fields)} vont ensemble, et ${allOf(empty)} ${agreed(empty.length, { one: "est vide", other: "sont vides" })}.`,
      remedy: phrase`Remplissez ${allOf(empty)}, ou videz toutes ces colonnes.`,
    }),
    "check.compareColumns": ({ value, operator, otherField, otherValue }) => ({
      reason: phrase`${quoted(typed(value))} devrait être une valeur ${COMPARISONS[operator]} celle de ${quoted(otherField)}, qui est ${quoted(typed(otherValue))}.`,
      remedy: phrase`Corrigez l'une des deux cellules.`,
    }),
    "check.notComparable": ({ value, otherField, otherValue }) => ({
      reason: phrase`${quoted(value)} ne se compare pas à ${quoted(otherValue)} de la colonne ${quoted(otherField)}.`,
      remedy: phrase`Saisissez deux valeurs de même nature, par exemple deux nombres ou deux dates.`,
    }),
    "check.sumColumns": ({ value, fields, sum }) => ({
      reason: phrase`${quoted(typedNumber(value))} n'est pas la somme de ${allOf(fields)}, qui est ${typedNumber(sum)}.`,
      remedy: phrase`Saisissez ${typedNumber(sum)}, ou corrigez les colonnes additionnées.`,
    }),
    "check.yearInterval": ({ value, example, yearAllowed, reason }) => ({
      reason:
        reason === "order"
          ? phrase`${quoted(value)} finit avant de commencer.`
          : phrase`${quoted(value)} n'est pas une suite de deux années.`,
      remedy: withExample(
        yearAllowed
          ? phrase`Saisissez deux années sous la forme AAAA/AAAA, ou une seule`
          : phrase`Saisissez deux années sous la forme AAAA/AAAA`,
        example ?? "2024/2025",
      ),
    }),
    "check.nomenclatureActes": ({ value, example, reason, closest }) => ({
      reason: phrase`${quoted(value)} ${HEADING_FAULTS[reason]}.`,
      remedy: correction(phrase`Saisissez un intitulé de la nomenclature`, {
        proposal: closest,
        example: example ?? "Finances locales/Subventions",
      }),
    }),
    "check.phoneNumber": ({ value, example, proposal }) => ({
      reason: phrase`${quoted(value)} n'est pas un numéro de téléphone français.`,
      remedy: correction(phrase`Saisissez un numéro complet`, {
        proposal,
        example: example ?? "+33 2 99 00 00 00",
      }),
    }),
    "check.openingHours": ({ value, example, proposal }) => ({
      reason: phrase`${quoted(value)} n'est pas un horaire d'ouverture lisible par tous.`,
      remedy: correction(phrase`Saisissez les jours en abrégé anglais puis les heures`, {
        proposal,
        example: example ?? "Mo-Fr 09:00-12:30,14:00-17:00",
      }),
    }),
    "check.frenchGps": ({ value, example }) => ({
      reason: phrase`Le point ${quoted(value)} est hors de France.`,
      remedy: withExample(phrase`Vérifiez la longitude et la latitude`, example ?? "-1.68, 48.11"),
    }),
    "check.reversedFrenchGps": ({ value, proposal }) => ({
      reason: phrase`La latitude et la longitude de ${quoted(value)} semblent inversées.`,
      remedy: phrase`Saisissez ${quoted(proposal)}.`,
    }),
    "check.frenchFormat": ({ value, example, format, closest }) => ({
      reason: phrase`${quoted(value)} n'est pas dans la liste officielle (${format.replaceAll("-", " ")}).`,
      remedy: correction(phrase`Saisissez une valeur de cette liste`, {
        proposal: closest,
        example,
      }),
    }),
    "check.columnsAbsent": ({ check, fields }) => ({
      reason: phrase`La règle ${quoted(check)} n'a pas été vérifiée : ${agreed(fields.length, { one: "il manque la colonne", other: "il manque les colonnes" })} ${allOf(fields)}.`,
      remedy: phrase`Ajoutez ${agreed(fields.length, { one: "cette colonne", other: "ces colonnes" })}, avec l'en-tête exact.`,
    }),
    "check.wrongColumnType": ({ check }) => ({
      reason: phrase`La règle ${quoted(check)} ne s'applique pas à cette colonne.`,
      remedy: phrase`Signalez-le à l'auteur du modèle : votre saisie n'est pas en cause.`,
    }),
  };
}
