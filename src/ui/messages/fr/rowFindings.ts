import type { FindingMessagesOf } from "../findingMessages";
import { agreed, allOf, phrase, quoted } from "./grammar";

const columns = (fields: readonly string[]): string =>
  phrase`${agreed(fields.length, { one: "la colonne", other: "les colonnes" })} ${allOf(fields)}`;

export const rowFindings: FindingMessagesOf<"row"> = {
  "row.blank": () => ({
    reason: phrase`La ligne est vide au milieu du tableau.`,
    remedy: phrase`Supprimez la ligne, ou remplissez-la.`,
  }),
  "row.extraCell": ({ value, position }) => ({
    reason: phrase`La cellule ${position} de la ligne dépasse du tableau : ${quoted(value)}.`,
    remedy: phrase`Déplacez cette valeur sous un en-tête, ou effacez-la.`,
  }),
  "row.missingCell": () => ({
    reason: phrase`La ligne a moins de cellules que l'en-tête.`,
    remedy: phrase`Remplissez la ligne jusqu'à la dernière colonne, même par des cellules vides.`,
  }),
  "row.primaryKeyEmpty": ({ fields }) => ({
    reason: phrase`Rien ne distingue cette ligne des autres : ${columns(fields)} ${agreed(fields.length, { one: "est vide", other: "sont vides" })}.`,
    remedy: phrase`Remplissez ${columns(fields)}.`,
  }),
  "row.primaryKeyRepeated": ({ fields, firstRow }) => ({
    reason: phrase`La ligne répète la ligne ${firstRow} pour ${columns(fields)}.`,
    remedy: phrase`Supprimez la ligne en double, ou corrigez ce qui la distingue.`,
  }),
  "row.foreignKey": ({ fields, values }) => ({
    reason: phrase`${allOf(values)} n'existe pas là où ${columns(fields)} doit le trouver.`,
    remedy: phrase`Choisissez une valeur qui existe déjà dans le tableau, ou ajoutez d'abord la ligne qui la porte.`,
  }),
};
