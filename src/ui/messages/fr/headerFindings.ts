import type { FindingMessagesOf } from "../findingMessages";
import { phrase, quoted } from "./grammar";

export const headerFindings: FindingMessagesOf<"header"> = {
  "header.missing": ({ label }) => ({
    reason: phrase`La colonne obligatoire ${quoted(label)} manque.`,
    remedy: phrase`Ajoutez une colonne dont l'en-tête est ${quoted(label)}, ou rendez ce nom à la colonne renommée.`,
  }),
  "header.missingOptional": ({ label }) => ({
    reason: phrase`La colonne facultative ${quoted(label)} manque.`,
    remedy: phrase`Elle sera publiée vide. Pour la remplir, ajoutez une colonne dont l'en-tête est ${quoted(label)}.`,
  }),
  "header.extra": ({ label, closest }) => ({
    reason: phrase`La colonne ${quoted(label)} n'est pas dans le modèle.`,
    remedy:
      closest === null
        ? phrase`Elle reste dans le classeur et ne sera pas publiée.`
        : phrase`S'il s'agit de ${quoted(closest)}, renommez l'en-tête ainsi. Sinon, elle reste dans le classeur et ne sera pas publiée.`,
  }),
  "header.duplicate": ({ label }) => ({
    reason: phrase`L'en-tête ${quoted(label)} est porté par plusieurs colonnes.`,
    remedy: phrase`Gardez ce nom pour la colonne à publier et renommez les autres, par exemple ${quoted(`${label} (ancien)`)}.`,
  }),
  "header.blank": ({ position }) => ({
    reason: phrase`La colonne ${position} a des valeurs et pas d'en-tête.`,
    remedy: phrase`Donnez-lui le nom d'une colonne du modèle, ou supprimez-la.`,
  }),
  "header.lineBreak": ({ label }) => ({
    reason: phrase`L'en-tête ${quoted(label)} contient un retour à la ligne.`,
    remedy: phrase`Écrivez l'en-tête sur une seule ligne, par exemple ${quoted(label.replace(/\s+/g, ""))}.`,
  }),
  "header.order": () => ({
    reason: phrase`Les colonnes ne sont pas dans l'ordre du modèle.`,
    remedy: phrase`Vous pouvez les laisser ainsi : le fichier publié les remet dans l'ordre.`,
  }),
};
