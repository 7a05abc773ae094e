import type { PersonalDataMessages } from "../personalDataMessages";
import { agreed, counted, dateTime, phrase, quoted } from "./grammar";

const cells = (count: number): string => counted(count, { one: "cellule", other: "cellules" });
const toExamine = (count: number): string => `${cells(count)} à examiner`;

export const personalData: PersonalDataMessages = {
  title: "Données personnelles",
  line: (count) =>
    phrase`Données personnelles : ${count === 0 ? "rien à examiner" : toExamine(count)}`,
  lineUnknown: phrase`Données personnelles : à rechercher`,
  lineDetail: (count) =>
    count === 0
      ? "Aucune cellule n'attend de décision."
      : phrase`${agreed(count, { one: "Cette cellule nomme", other: "Ces cellules nomment" })} peut-être une personne. Rien ne part avant que vous ayez décidé.`,
  lineUnknownDetail:
    "Les noms, adresses, téléphones et comptes sont recherchés dès que la feuille est vérifiée.",
  open: "Examiner",
  toExamine,
  explanation: phrase`Une personne y est peut-être nommée : la loi demande qu'on ne puisse pas la reconnaître. Vos choix changent le fichier publié, pas la feuille.`,
  maskHint: phrase`Masquer écrit « *** » à la place ; si la colonne le refuse, excluez la ligne.`,
  nothingFound: phrase`Aucune cellule ne semble nommer une personne. Un nom seul n'est pas reconnu : relisez les textes libres.`,
  allDecided: (count) =>
    count < 2
      ? "La cellule trouvée est décidée."
      : phrase`Les ${cells(count)} trouvées sont décidées.`,
  notExamined: "La recherche n'a pas été faite jusqu'au bout.",
  checkFirst: "La recherche se fait dès que la feuille est vérifiée.",
  examine: "Rechercher",
  listLabel: "Cellules à examiner",
  listHelp:
    "Les flèches vont d'une cellule à l'autre. Entrée sur l'adresse sélectionne la cellule dans la feuille.",
  groupCount: (title, count) => phrase`${title} (${count})`,
  value: quoted,
  choose: { excludeRow: "Exclure la ligne", maskCell: "Masquer", keep: "Garder…" },
  chosenFor: (choice, address) => phrase`${choice} : ${address}`,
  chooseAll: {
    excludeRow: (count) => phrase`Exclure les ${counted(count, { one: "ligne", other: "lignes" })}`,
    maskCell: (count) => phrase`Masquer les ${count}`,
    keep: (count) => phrase`Garder les ${count}…`,
  },
  keep: {
    why: phrase`Pourquoi publier ?`,
    choose: "Choisissez une raison",
    reasons: {
      notAPerson: "Ce n'est pas une personne (lieu, œuvre…)",
      body: "Organisme sans SIRET ni RNA",
      service: "Coordonnées d'un service ou d'un organisme",
      publicRole: "Élu ou agent, dans ses fonctions",
      law: "Un texte demande cette publication",
      consent: "La personne a donné son accord",
      other: "Autre raison",
    },
    law: "Quel texte",
    other: "Laquelle",
    detail: "Précision (facultative)",
    missing: "Dites pourquoi.",
    repeats: phrase`Sans reprendre ce qui est trouvé : le registre ne garde aucune donnée personnelle.`,
    confirm: "Garder",
    cancel: "Annuler",
    withDetail: (reason, detail) => phrase`${reason} : ${detail}`,
  },
  signer: {
    label: "Votre nom, pour le registre",
    hint: "Il signe vos décisions dans le classeur. Ce poste le retient.",
    missing: "Écrivez d'abord votre nom.",
    save: "Enregistrer",
    signed: (name) => phrase`Décisions signées : ${name}`,
    change: "Changer",
  },
  broughtTitle: (errors) =>
    phrase`${counted(errors, { one: "anomalie vient", other: "anomalies viennent" })} de vos décisions`,
  broughtHelp:
    "La colonne refuse ce qui remplace la valeur. Revenez sur la décision dans le registre, puis excluez la ligne.",
  register: {
    title: (count) => phrase`Registre des décisions (${count})`,
    explanation:
      "Qui a décidé quoi, et pourquoi, pour le délégué à la protection des données. Gardé dans le classeur, sans aucune valeur trouvée.",
    listLabel: "Décisions, la dernière d'abord",
    listHelp: "Les flèches vont d'une décision à l'autre.",
    withdrawal: "Décision annulée",
    by: (name, at) => phrase`${name}, le ${dateTime(at)}`,
    reason: (reason) => phrase`Raison : ${reason}`,
    row: (row) => `ligne ${row}`,
    standings: {
      inForce: "appliquée",
      replaced: "remplacée depuis",
      withdrawn: "annulée depuis",
      fallen: "sans effet, la ligne a changé",
      withdrawal: "annulation",
    },
    withdraw: "Revenir sur cette décision",
    withdrawOne: "Revenir",
    withdrawOf: (address) => phrase`Revenir sur cette décision : ${address}`,
    withdrawAll: (count) => phrase`Revenir sur ces ${count} décisions`,
    download: "Télécharger le registre",
    fileName: (published) => `registre-decisions-${published}`,
    separator: ";",
    columns: ["Date", "Décidé par", "Colonne", "Ligne", "Trouvé", "Décision", "Raison", "État"],
  },
};
