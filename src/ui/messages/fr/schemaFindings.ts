import type { SchemaFault } from "../../../core/report/finding";
import type { FindingMessagesOf } from "../findingMessages";
import { phrase, quoted } from "./grammar";

const FAULTS: Readonly<Record<SchemaFault, string>> = {
  notAnObject: "le fichier ne contient pas un modèle",
  fieldsMissing: "il ne décrit aucune colonne (« fields »)",
  fieldsNotList: "ses colonnes (« fields ») ne forment pas une liste",
  fieldNotObject: "une colonne n'est pas décrite comme il faut",
  nameMissing: "une colonne n'a pas de nom (« name »)",
  nameInvalid: "le nom d'une colonne n'est pas un texte",
  nameRepeated: "deux colonnes portent le même nom",
  typeUnknown: "une colonne a un type inconnu",
  formatUnknown: "une colonne a un format inconnu",
  constraintUnknown: "une colonne a une règle inconnue",
  constraintMisplaced: "une règle ne convient pas au type de sa colonne",
  wrongKind: "une propriété n'a pas une valeur de la bonne sorte",
  keyFieldUnknown: "une clé cite une colonne qui n'existe pas",
  keyLengthsDiffer: "une clé relie des colonnes en nombres différents",
  exampleRefused: "l'exemple d'une colonne ne suit pas sa propre règle",
  checksMalformed: "ses vérifications propres ne sont pas lisibles",
};

/** The whole file is no place to look at, and too long to quote. */
function place(path: string, found: string | null): string {
  if (path === "") return "";
  return found === null
    ? phrase`, à l'endroit ${quoted(path)}`
    : phrase`, à l'endroit ${quoted(path)} (${quoted(found)})`;
}

const anotherFile = phrase`Choisissez un fichier Table Schema, ou demandez-le à l'auteur du modèle.`;
const toAuthor = phrase`Demandez à l'auteur du modèle de le corriger, puis ouvrez-le de nouveau.`;
const notYourFault = phrase`Signalez-le à l'auteur du modèle : votre saisie n'est pas en cause.`;

export const schemaFindings: FindingMessagesOf<"schema"> = {
  "schema.invalid": ({ path, reason, found }) => ({
    reason: phrase`Le modèle ne peut pas servir : ${FAULTS[reason]}${place(path, found)}.`,
    remedy: reason === "notAnObject" ? anotherFile : toAuthor,
  }),
  "schema.unknownCheck": ({ name }) => ({
    reason: phrase`Le modèle demande la vérification ${quoted(name)}, qui n'existe pas.`,
    remedy: notYourFault,
  }),
  "schema.deprecatedCheck": ({ name, newName }) => ({
    reason: phrase`Le modèle nomme la vérification ${quoted(name)}, appelée maintenant ${quoted(newName)}.`,
    remedy: phrase`Elle a été faite sous son nouveau nom. Vous n'avez rien à corriger.`,
  }),
  "schema.checkParameter": ({ check, parameter }) => ({
    reason: phrase`La vérification ${quoted(check)} n'a pas pu être faite : son réglage ${quoted(parameter)} est absent ou faux.`,
    remedy: notYourFault,
  }),
  "schema.foreignResource": ({ resource }) => ({
    reason: phrase`Le modèle renvoie à un autre fichier, ${quoted(resource)}, qui n'est pas dans cette feuille.`,
    remedy: phrase`Vérifiez vous-même ce lien avant de publier.`,
  }),
  "schema.unreadablePattern": ({ pattern }) => ({
    reason: phrase`La forme demandée par le modèle ne peut pas être lue : ${quoted(pattern)}.`,
    remedy: notYourFault,
  }),
  "schema.unreadableBound": ({ constraint, bound }) => ({
    reason: phrase`${constraint === "minimum" ? "Le minimum" : "Le maximum"} demandé par le modèle ne peut pas être lu : ${quoted(bound)}.`,
    remedy: notYourFault,
  }),
};
