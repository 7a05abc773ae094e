import type { FindingMessagesOf } from "../findingMessages";
import { timePatternInWords } from "../timePattern";
import { USUAL_FORMATS, type ValueWriting } from "../valueWriting";
import { anyOf, phrase, quoted } from "./grammar";
import { correction, withExample } from "./sentences";

const LETTERS = { Y: "AAAA", y: "AA", m: "MM", d: "JJ", H: "HH", M: "MM", S: "SS" };

const TEXT_FORMATS: Readonly<Record<string, readonly [what: string, example: string]>> = {
  email: ["une adresse électronique", "mairie@exemple.fr"],
  uri: ["une adresse de site complète", "https://www.exemple.fr/page"],
  uuid: ["un identifiant de 32 chiffres et lettres", "65d5b6c7-102c-4440-ac3b-768f708edc0a"],
  binary: ["un contenu codé en base 64", "TGlnbmUgY2xhaXJl"],
};

const POINTS: Readonly<Record<string, string>> = {
  default: "2.35, 48.85",
  array: "[2.35, 48.85]",
  object: '{"lon": 2.35, "lat": 48.85}',
};

/** « sous la forme JJ/MM/AAAA » */
function form(format: string, usual: string): string {
  if (USUAL_FORMATS.has(format)) return phrase` sous la forme ${usual}`;
  const words = timePatternInWords(format, LETTERS);
  return words === null ? "" : phrase` sous la forme ${words}`;
}

/** A date that looks right may be a text: imported, or typed before the cell had the format of a date. */
function dateRemedy(
  instruction: string,
  { value, ...shown }: { value: string; proposal: string | null; example: string | null },
): string {
  return shown.proposal === value
    ? phrase`Saisissez de nouveau ${quoted(value)} : la cellule contient ce texte, pas une date.`
    : correction(instruction, shown);
}

export function typeFindings(writing: ValueWriting): FindingMessagesOf<"type"> {
  const { typedNumber, typedDate, dateForm, dateTimeForm } = writing;
  const typed = (text: string | null): string | null => text && typedDate(typedNumber(text));
  return {
    "type.string": ({ value, example, format }) => {
      const [what, usual] = TEXT_FORMATS[format] ?? ["un texte", null];
      return {
        reason: phrase`${quoted(value)} n'est pas ${what}.`,
        remedy: withExample(phrase`Saisissez ${what}`, example ?? usual),
      };
    },
    "type.number": ({ value, example, proposal }) => ({
      reason: phrase`${quoted(value)} n'est pas un nombre.`,
      remedy: correction(phrase`Saisissez un nombre, sans unité ni espace`, {
        proposal: typed(proposal),
        example: typed(example),
      }),
    }),
    "type.integer": ({ value, example, proposal }) => ({
      reason: phrase`${quoted(value)} n'est pas un nombre entier.`,
      remedy: correction(phrase`Saisissez un nombre sans virgule ni espace`, { proposal, example }),
    }),
    "type.boolean": ({ value, trueValues, falseValues, proposal }) => ({
      reason: phrase`${quoted(value)} n'est pas une réponse attendue ici.`,
      remedy:
        proposal === null
          ? phrase`Saisissez ${anyOf([...trueValues.slice(0, 1), ...falseValues.slice(0, 1)])}.`
          : phrase`Saisissez ${quoted(proposal)}.`,
    }),
    "type.date": ({ value, example, format, proposal }) => ({
      reason: phrase`${quoted(value)} n'est pas une date attendue ici.`,
      remedy: dateRemedy(phrase`Saisissez une date du calendrier${form(format, dateForm)}`, {
        value,
        proposal: typed(proposal),
        example: typed(example ?? (format === "default" ? "2025-03-12" : null)),
      }),
    }),
    "type.time": ({ value, example, format }) => ({
      reason: phrase`${quoted(value)} n'est pas une heure attendue ici.`,
      remedy: withExample(
        phrase`Saisissez une heure${form(format, "HH:MM:SS")}`,
        example ?? (format === "default" ? "14:05:00" : null),
      ),
    }),
    "type.datetime": ({ value, example, format, proposal }) => ({
      reason: phrase`${quoted(value)} n'est pas une date suivie d'une heure.`,
      remedy: dateRemedy(phrase`Saisissez la date et l'heure${form(format, dateTimeForm)}`, {
        value,
        proposal: typed(proposal),
        example: typed(example ?? (format === "default" ? "2025-03-12T14:05:00" : null)),
      }),
    }),
    "type.year": ({ value, example }) => ({
      reason: phrase`${quoted(value)} n'est pas une année.`,
      remedy: withExample(phrase`Saisissez l'année en quatre chiffres`, example ?? "2025"),
    }),
    "type.yearmonth": ({ value, example }) => ({
      reason: phrase`${quoted(value)} n'est pas un mois d'une année.`,
      remedy: withExample(phrase`Saisissez le mois sous la forme AAAA-MM`, example ?? "2025-03"),
    }),
    "type.duration": ({ value, example }) => ({
      reason: phrase`${quoted(value)} n'est pas une durée.`,
      remedy: withExample(
        phrase`Saisissez une durée écrite selon la norme ISO 8601`,
        example ?? "P1Y6M",
      ),
    }),
    "type.geopoint": ({ value, example, format }) => ({
      reason: phrase`${quoted(value)} n'est pas un point sur la carte.`,
      remedy: withExample(
        phrase`Saisissez la longitude puis la latitude en degrés`,
        example ?? POINTS[format] ?? POINTS["default"]!,
      ),
    }),
    "type.geojson": ({ value, example }) => ({
      reason: phrase`${quoted(value)} n'est pas une forme géographique.`,
      remedy: withExample(
        phrase`Saisissez une forme au format GeoJSON`,
        example ?? '{"type":"Point","coordinates":[2.35,48.85]}',
      ),
    }),
    "type.object": ({ value, example }) => ({
      reason: phrase`${quoted(value)} n'est pas une liste de noms et de valeurs.`,
      remedy: withExample(
        phrase`Saisissez des noms et des valeurs entre accolades`,
        example ?? '{"nom":"valeur"}',
      ),
    }),
    "type.array": ({ value, example }) => ({
      reason: phrase`${quoted(value)} n'est pas une liste.`,
      remedy: withExample(
        phrase`Saisissez les éléments entre crochets`,
        example ?? '["un","deux"]',
      ),
    }),
    "type.excelError": ({ value }) => ({
      reason: phrase`La formule de la cellule donne une erreur : ${quoted(value)}.`,
      remedy: phrase`Corrigez la formule, ou saisissez la valeur à sa place.`,
    }),
  };
}
