import type { FindingMessagesOf } from "../findingMessages";
import { typedExample } from "../typedExample";
import type { ValueWriting } from "../valueWriting";
import { digitsWanted, patternShape, type ShapePart } from "../patternShape";
import { anyOf, counted, phrase, quoted } from "./grammar";
import { characters, correction, digits, withExample } from "./sentences";

const ARRAY_RULES: Readonly<Record<string, string>> = {
  type: "n'est pas du type attendu",
  required: "est vide",
  unique: "est répété",
  minLength: "est trop court",
  maxLength: "est trop long",
  minimum: "est trop petit",
  maximum: "est trop grand",
  pattern: "n'a pas la forme attendue",
  enum: "n'est pas parmi les valeurs permises",
};

function shapeInWords(parts: readonly ShapePart[]): string {
  return parts.map(partInWords).join(", puis ");
}

function partInWords(part: ShapePart): string {
  if (part.kind === "text") return quoted(part.text);
  if (part.kind === "digits") return digits(part.count);
  const { count } = part;
  return counted(count, { one: "lettre majuscule", other: "lettres majuscules" });
}

/** « 13 chiffres au lieu de 14 » when only the number of digits is wrong. */
function patternReason(value: string, pattern: string): string {
  const wanted = digitsWanted(pattern);
  return wanted !== null && /^\d+$/.test(value)
    ? phrase`${digits(value.length)} au lieu de ${wanted} : ${quoted(value)}.`
    : phrase`${quoted(value)} n'a pas la forme attendue.`;
}

function patternInstruction(pattern: string): string {
  const shape = patternShape(pattern);
  return shape === null
    ? phrase`Saisissez une valeur de la forme décrite à l'étape Saisir`
    : phrase`Saisissez ${shapeInWords(shape)}`;
}

export function constraintFindings(writing: ValueWriting): FindingMessagesOf<"constraint"> {
  /** Bounds are of numbers or of dates: neither writing takes the other for its own. */
  const typedBound = (canonical: string): string =>
    writing.typedDate(writing.typedNumber(canonical));
  return {
    "constraint.required": ({ example, columnType }) => ({
      reason: phrase`La cellule est vide et cette colonne est obligatoire.`,
      remedy: withExample(
        phrase`Saisissez une valeur`,
        example && typedExample({ type: columnType, example }, writing),
      ),
    }),
    "constraint.unique": ({ value, firstRow }) => ({
      reason: phrase`${quoted(value)} est déjà à la ligne ${firstRow}, et cette colonne n'admet pas deux fois la même valeur.`,
      remedy: phrase`Corrigez l'une des deux lignes, ou supprimez celle qui est en double.`,
    }),
    "constraint.minLength": ({ value, example, length, limit }) => ({
      reason: phrase`${characters(length)} au lieu de ${limit} au moins : ${quoted(value)}.`,
      remedy: withExample(phrase`Complétez la valeur`, example),
    }),
    "constraint.maxLength": ({ value, length, limit }) => ({
      reason: phrase`${characters(length)} au lieu de ${limit} au plus : ${quoted(value)}.`,
      remedy: phrase`Raccourcissez ce texte : il en compte ${length - limit} de trop.`,
    }),
    "constraint.minimum": ({ value, example, limit }) => ({
      reason: phrase`${quoted(typedBound(value))} est plus petit que ${typedBound(limit)}.`,
      remedy: withExample(
        phrase`Saisissez une valeur à partir de ${typedBound(limit)}`,
        example === null ? null : typedBound(example),
      ),
    }),
    "constraint.maximum": ({ value, example, limit }) => ({
      reason: phrase`${quoted(typedBound(value))} est plus grand que ${typedBound(limit)}.`,
      remedy: withExample(
        phrase`Saisissez une valeur jusqu'à ${typedBound(limit)}`,
        example === null ? null : typedBound(example),
      ),
    }),
    "constraint.pattern": ({ value, pattern, example, proposal }) => ({
      reason: patternReason(value, pattern),
      remedy: correction(patternInstruction(pattern), { proposal, example }),
    }),
    "constraint.enum": ({ value, allowed, closest }) => ({
      reason: phrase`${quoted(value)} n'est pas dans la liste de la colonne.`,
      remedy:
        closest === null
          ? phrase`Choisissez ${anyOf(allowed)}.`
          : phrase`Choisissez ${quoted(closest)}, ou une autre valeur de la liste.`,
    }),
    "constraint.patternTooSlow": ({ value }) => ({
      reason: phrase`${quoted(value)} n'a pas pu être vérifié : la règle de la colonne demande trop de temps.`,
      remedy: phrase`Saisissez une valeur plus courte. Si elle est juste, signalez la règle à l'auteur du modèle.`,
    }),
    "constraint.arrayItem": ({ value, example, rule }) => ({
      reason: phrase`Un élément de la liste ${quoted(value)} ${ARRAY_RULES[rule] ?? "ne suit pas la règle de la colonne"}.`,
      remedy: withExample(phrase`Corrigez cet élément`, example),
    }),
  };
}
