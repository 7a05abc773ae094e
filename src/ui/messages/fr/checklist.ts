import type { ChecklistMessages } from "../checklistMessages";
import { agreed, counted, listed, phrase, quoted } from "./grammar";

const rows = (count: number): string => counted(count, { one: "ligne", other: "lignes" });
const past = (count: number, verb: string): string =>
  agreed(count, { one: verb, other: `${verb}s` });

export const checklist: ChecklistMessages = {
  watch: "à regarder",
  changes: {
    firstTime: phrase`Depuis la dernière fois : première publication`,
    unchanged: phrase`Depuis la dernière fois : rien n'a changé`,
    notKept: phrase`Depuis la dernière fois : ce classeur ne peut pas le dire`,
    mixed: phrase`Depuis la dernière fois : selon la destination`,
    counts: (added, changed, removed) =>
      phrase`Depuis la dernière fois : ${rows(added)} ${past(added, "ajoutée")}, ${changed} ${past(changed, "modifiée")}, ${removed} ${past(removed, "supprimée")}`,
    added: "Ajoutées",
    changed: "Modifiées",
    removed: "Supprimées",
    removedHint: "Numéros de lignes dans le fichier publié la dernière fois.",
    rows: (first, last) =>
      first === last ? phrase`Ligne ${first}` : phrase`Lignes ${first} à ${last}`,
    more: (count) => phrase`et ${counted(count, { one: "autre ligne", other: "autres lignes" })}`,
  },
  destinations: {
    line: (labels) =>
      labels.length === 0
        ? phrase`Destinations : aucune`
        : phrase`${agreed(labels.length, { one: "Destination", other: "Destinations" })} : ${listed(labels)}`,
    detail:
      "Le fichier part vers chaque destination, l'une après l'autre. Si l'une échoue, les autres n'en souffrent pas.",
  },
  twin: {
    title: phrase`Quel jeu de données ?`,
    question: (sheetName) =>
      phrase`La feuille ${quoted(sheetName)} et celle-ci sont le même jeu de données : l'une est sans doute la copie de l'autre. Publiées toutes les deux, elles se remplaceraient en ligne. Rien ne part avant votre réponse.`,
    same: "Le même jeu de données",
    sameHint: phrase`Cette feuille remplace l'autre : le fichier en ligne garde son adresse.`,
    new: "Un nouveau jeu de données",
    newHint: phrase`Cette feuille aura son propre fichier et sa propre adresse ; l'autre reste en ligne.`,
  },
  draft: {
    title: "Brouillon",
    explanation:
      "Un brouillon privé peut contenir des anomalies. Un collègue qui ouvre ce classeur avec sa propre clé le rendra public en choisissant Publier.",
    readable: (labels) =>
      phrase`Attention : sur ${listed(labels)}, le fichier d'un brouillon peut être téléchargé par toute personne qui en connaît l'adresse.`,
    never: (labels) =>
      phrase`Rien n'est envoyé vers ${listed(labels)} : tout ce qui y est déposé est public.`,
    alreadyPublic: (labels) =>
      phrase`Rien n'est envoyé vers ${listed(labels)} : le jeu de données y est déjà public.`,
    publish: "Publier en brouillon (privé)",
  },
};
