import type { PublishMessages } from "../paneMessages";
import { agreed, counted, phrase } from "./grammar";

export const publish: PublishMessages = {
  title: "Publier le jeu de données",
  noModel: "Une feuille se publie quand elle suit un modèle.",
  checklist: "Vérifié avant le départ",
  anomaliesLine: (errors) =>
    errors === 0 ? phrase`Anomalies : aucune` : phrase`Anomalies : ${errors} à corriger`,
  anomaliesUnknown: phrase`Anomalies : à vérifier`,
  anomaliesUnknownDetail: "La feuille n'a pas encore été vérifiée.",
  anomaliesDetail: (errors) =>
    errors === 0
      ? "Chaque cellule suit les règles du modèle."
      : phrase`${agreed(errors, { one: "Une anomalie empêche", other: "Des anomalies empêchent" })} de publier. L'étape Vérifier dit comment corriger.`,
  warningsLine: (count) => phrase`Avertissements : ${count}`,
  warningsDetail:
    "Les avertissements ne bloquent pas la publication. L'étape Vérifier les explique.",
  contentLine: (rows) => phrase`Contenu : ${counted(rows, { one: "ligne", other: "lignes" })}`,
  contentUnknown: phrase`Contenu : à compter`,
  contentDetail: (model) =>
    phrase`Toutes les lignes du tableau sont publiées, même celles qu'un filtre masque, avec les colonnes du modèle ${model}, dans leur ordre. Les lignes vides de la fin et vos autres colonnes restent dans le classeur.`,
  state: { ready: "prêt", toDo: "à faire" },
  seeFindings: "Voir à l'étape Vérifier",
  fileTitle: "Fichier",
  fileExplanation: (draft) =>
    draft
      ? "Un brouillon sert à relire ou à faire relire. Il n'est pas publié."
      : "Le même fichier que celui qui est publié.",
  downloadCsv: "Télécharger le CSV",
  downloadDraft: "Télécharger le brouillon",
  retry: "Réessayer",
};
