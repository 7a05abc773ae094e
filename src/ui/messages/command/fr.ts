import { allOf, counted, phrase, quoted } from "../fr/grammar";
import type { CommandMessages, CommandRefusal } from "./commandMessages";

const USAGE = [
  "Usage : npm run check -- FICHIER [--schema NOM|CHEMIN|URL] [--json] [--lang fr|en]",
  "FICHIER est un .csv, un .tsv ou un .xlsx. Sans --schema, le modèle est deviné d'après l'en-tête.",
].join("\n");

function refusal(refused: CommandRefusal): string {
  switch (refused.code) {
    case "usage":
      return USAGE;
    case "fileMissing":
      return phrase`Le fichier ${quoted(refused.file)} n'existe pas ou ne peut pas être ouvert. Vérifiez son chemin.`;
    case "fileIsFolder":
      return phrase`${quoted(refused.file)} est un dossier. Indiquez un fichier de ce dossier.`;
    case "schemaUnknown":
      return phrase`Le modèle ${quoted(refused.schema)} n'est ni un nom connu, ni un fichier. Noms connus : ${allOf(refused.known)}.`;
    case "schemaUnreachable":
      return phrase`Le modèle ${quoted(refused.schema)} ne répond pas. Vérifiez l'adresse et la connexion, ou téléchargez-le et indiquez son chemin.`;
    case "schemaTooLarge":
      return phrase`Le modèle ${quoted(refused.schema)} est trop grand pour un schéma. Vérifiez son adresse.`;
    case "schemaHtml":
      return phrase`${quoted(refused.schema)} est une page web, pas un schéma. Indiquez l'adresse du fichier schema.json.`;
    case "schemaNotJson":
      return phrase`${quoted(refused.schema)} n'est pas un fichier JSON. Indiquez un Table Schema.`;
    case "schemaNotGuessed":
      return phrase`L'en-tête n'est celui d'aucun modèle connu. Indiquez le modèle avec --schema. Noms connus : ${allOf(refused.known)}.`;
    case "sheetNotFound":
      return phrase`Aucune feuille n'a les colonnes du modèle : ${allOf(refused.sheets)}. Mettez leurs noms sur la ligne d'en-tête, ou indiquez un autre modèle avec --schema.`;
    case "sheetUnknown":
      return phrase`Le classeur n'a pas de feuille ${quoted(refused.sheet)}. Ses feuilles : ${allOf(refused.sheets)}. Corrigez le nom après --sheet.`;
  }
}

export const commandFr: CommandMessages = {
  refusal,
  file: (file, sheet) =>
    sheet === null
      ? phrase`Fichier : ${file}`
      : phrase`Fichier : ${file}, feuille ${quoted(sheet)}`,
  model: (title, isGuessed) =>
    isGuessed ? phrase`Modèle : ${title} (deviné d'après l'en-tête)` : phrase`Modèle : ${title}`,
  counts: (rows, errors, warnings) =>
    [
      counted(rows, { one: "ligne", other: "lignes" }),
      counted(errors, { one: "anomalie", other: "anomalies" }),
      counted(warnings, { one: "avertissement", other: "avertissements" }),
    ].join(", "),
  valid: phrase`Le fichier est conforme.`,
  header: "En-tête",
  row: (row) => phrase`Ligne ${row}`,
  warning: "Avertissement",
};
