import { describeFinding } from "../findingMessages";
import type { NoticeMessages } from "../noticeMessages";
import { findings } from "./findings";
import { agreed, counted, phrase, quoted } from "./grammar";

const anomalies = (count: number): string =>
  counted(count, { one: "anomalie", other: "anomalies" });

export const notices: NoticeMessages = {
  "sheet.created": ({ name }) =>
    phrase`La feuille ${quoted(name)} est prête. Saisissez ou collez vos lignes sous l'en-tête.`,
  "sheet.notOurs": ({ name }) =>
    phrase`La feuille ${quoted(name)} ne suit aucun modèle. Affichez une feuille créée ici, ou créez-en une à l'étape Modèle.`,
  "sheet.gone": () =>
    phrase`La feuille a été supprimée. Affichez une autre feuille, ou créez-en une à l'étape Modèle.`,
  "sheet.empty": () =>
    phrase`La feuille ne contient aucune ligne. Saisissez ou collez vos lignes sous l'en-tête.`,
  "sheet.protected": ({ name }) =>
    phrase`La feuille ${quoted(name)} est protégée. Dans Excel, choisissez Révision, puis Ôter la protection de la feuille.`,
  "sheet.structureProtected": () =>
    phrase`Le classeur est protégé : aucune feuille ne peut être ajoutée. Dans Excel, choisissez Révision, puis Protéger le classeur, pour lever cette protection.`,
  "sheet.noHeader": ({ name }) =>
    phrase`L'en-tête du modèle est introuvable dans la feuille ${quoted(name)}. Rendez à la première ligne les noms des colonnes, écrits à l'étape Saisir.`,
  "sheet.merged": ({ areas }) =>
    phrase`Des cellules sont fusionnées (${firstOf(areas)}) : seule la première compte. Défusionnez-les pour que chaque ligne ait sa valeur.`,
  "sheet.cellEditing": () =>
    phrase`Une cellule est en cours de saisie. Appuyez sur Entrée ou sur Échap dans la feuille, puis recommencez.`,
  "sheet.rowHidden": ({ address }) =>
    phrase`La cellule ${address} est sur une ligne masquée ou filtrée. Effacez le filtre ou affichez la ligne pour la voir.`,
  "check.stopped": () =>
    phrase`La vérification est arrêtée. La feuille n'a pas changé ; vous pouvez la vérifier de nouveau.`,
  "check.notMarked": ({ name }) =>
    phrase`La vérification est faite. La feuille ${quoted(name)} est protégée : les cellules ne portent pas de marque, la liste ci-dessous dit où elles sont.`,
  "check.noFinding": ({ rows }) =>
    phrase`Aucune anomalie ${rows === 1 ? "dans la ligne vérifiée" : phrase`dans les ${counted(rows, { one: "ligne vérifiée", other: "lignes vérifiées" })}`}.`,
  "publish.faultsRemain": ({ errors }) =>
    phrase`${anomalies(errors)} ${agreed(errors, { one: "empêche", other: "empêchent" })} de publier. Corrigez-${agreed(errors, { one: "la", other: "les" })} à l'étape Vérifier, ou téléchargez un brouillon.`,
  "publish.noDestination": () =>
    phrase`Aucune destination n'est enregistrée. Indiquez d'abord où publier, ou téléchargez le CSV.`,
  "publish.twin": () =>
    phrase`Rien n'est publié : dites d'abord, en haut de l'étape Publier, si cette feuille est le même jeu de données que l'autre.`,
  "publish.noOwner": ({ label }) =>
    phrase`La destination ${quoted(label)} ne sait pas au nom de qui publier. Testez sa connexion, puis choisissez-le sous son nom.`,
  "publish.personalData": ({ addresses }) =>
    phrase`Rien n'est publié : ${counted(addresses.length, { one: "cellule nomme", other: "cellules nomment" })} peut-être une personne (${firstOf(addresses)}). Décidez ci-dessus, puis publiez de nouveau.`,
  "publish.noSigner": () => phrase`Écrivez d'abord votre nom : il signe vos décisions.`,
  "approval.saved": ({ fileName }) =>
    phrase`La fiche ${quoted(fileName)} est téléchargée. Ouvrez-la, imprimez-la, faites-la signer.`,
  "register.saved": ({ fileName }) => phrase`Le registre ${quoted(fileName)} est téléchargé.`,
  "publish.brought": ({ errors }) =>
    phrase`${anomalies(errors)} dans le fichier une fois les décisions appliquées : rien n'est publié. Excluez la ligne plutôt que de masquer la cellule, ou corrigez la feuille.`,
  "dataset.kept": () =>
    phrase`La fiche est gardée dans le classeur. Elle accompagnera la prochaine publication.`,
  "publish.nothing": () =>
    phrase`La feuille ne contient aucune ligne à publier. Saisissez ou collez vos lignes sous l'en-tête.`,
  "publish.stopped": () =>
    phrase`La publication est arrêtée. Le fichier déjà en ligne est resté intact ; vous pouvez publier de nouveau.`,
  "draft.saved": ({ fileName, errors }) =>
    errors === 0
      ? phrase`Le brouillon ${quoted(fileName)} est téléchargé. Il n'est pas publié.`
      : phrase`Le brouillon ${quoted(fileName)} est téléchargé avec ${anomalies(errors)}. Il n'est pas publié.`,
  "file.saved": ({ fileName }) => phrase`Le fichier ${quoted(fileName)} est téléchargé.`,
  "model.invalid": ({ findings: faults }) => {
    const [first] = faults;
    if (!first)
      return phrase`Ce fichier ne peut pas servir de modèle. Choisissez un fichier Table Schema.`;
    const { reason, remedy } = describeFinding(findings, first);
    const others = counted(faults.length - 1, { one: "autre défaut", other: "autres défauts" });
    return faults.length === 1
      ? `${reason} ${remedy}`
      : phrase`${reason} Il a ${others}. ${remedy}`;
  },
  "model.unknown": ({ name, version }) =>
    phrase`Le modèle ${quoted(name)} ${version} n'est pas disponible ici. Ouvrez son fichier par « Autre schéma… » à l'étape Modèle.`,
  "host.tooOld": ({ needed }) =>
    phrase`Cette version d'Excel est trop ancienne : il faut Excel LTSC 2021 ou Microsoft 365 (${needed}). Mettez Excel à jour, ou utilisez Excel dans un navigateur.`,
  "host.failed": ({ code }) =>
    phrase`Excel n'a pas pu faire ce qui était demandé (${code}). Rien n'est perdu : attendez un instant, puis recommencez.`,
  "host.tooLarge": () =>
    phrase`Excel refuse d'échanger autant de données en une fois. Répartissez les lignes sur plusieurs feuilles, puis recommencez.`,
  "host.closed": () =>
    phrase`Le classeur a été fermé, ou sa session a expiré. Ouvrez-le de nouveau, puis recommencez.`,
  unexpected: () =>
    phrase`Une erreur imprévue est survenue. Vos lignes sont intactes : recommencez, et si elle revient, transmettez le détail à votre service informatique.`,
};

function firstOf(addresses: readonly string[]): string {
  return `${addresses.slice(0, 3).join(", ")}${addresses.length > 3 ? "…" : ""}`;
}
