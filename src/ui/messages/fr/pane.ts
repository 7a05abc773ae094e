import type {
  CheckMessages,
  EnterMessages,
  FailureMessages,
  FrameMessages,
  ModelMessages,
} from "../paneMessages";
import { counted, phrase, quoted } from "./grammar";

const anomalies = (count: number): string =>
  count === 0 ? "aucune anomalie" : counted(count, { one: "anomalie", other: "anomalies" });
const warnings = (count: number): string =>
  counted(count, { one: "avertissement", other: "avertissements" });
const rows = (count: number): string => counted(count, { one: "ligne", other: "lignes" });

export const frame: FrameMessages = {
  stepsLabel: "Étapes",
  stepNames: { model: "Modèle", enter: "Saisir", check: "Vérifier", publish: "Publier" },
  noSheet: "Aucune feuille",
  sheetStates: {
    foreign: "sans modèle",
    unchecked: "à vérifier",
    conform: "conforme",
    published: "à jour",
  },
  anomalies,
  warnings,
  rows,
  summaryHints: {
    chooseModel: "Choisissez un modèle.",
    unchecked: "Feuille à vérifier",
    foreign: "Feuille sans modèle",
  },
  mainActions: {
    newModel: "Nouveau modèle",
    create: "Créer la feuille",
    check: "Vérifier",
    nextFinding: "Anomalie suivante",
    preparePublication: "Publier",
    publish: (count) => phrase`Publier ${rows(count)}`,
    viewOnline: "Voir en ligne",
  },
  tasks: {
    creating: "Création de la feuille",
    reading: "Lecture de la feuille",
    checking: "Vérification des lignes",
    marking: "Repérage des cellules à corriger",
    examining: "Recherche de données personnelles",
    publishing: "Publication",
    testing: "Essai de la connexion",
  },
  rowsDone: (done, total) => phrase`${rows(done)} sur ${total}`,
  percentDone: (percent) => phrase`${percent} %`,
  stop: "Arrêter",
  dismiss: "Fermer le message",
};

export const failure: FailureMessages = {
  title: "Le volet s'est interrompu",
  explanation: phrase`Vos lignes sont intactes dans la feuille. Recommencez ; si cela se reproduit, transmettez le détail ci-dessous à votre service informatique.`,
  detail: "Détail de l'erreur",
  copy: "Copier le détail",
  copied: "Détail copié.",
  restart: "Recommencer",
};

export const model: ModelMessages = {
  chooseTitle: phrase`Que voulez-vous publier ?`,
  chooseIntroduction:
    "Le modèle donne une feuille prête à remplir, avec ses colonnes et ses listes.",
  foreignSheet: (name) => phrase`La feuille ${quoted(name)} ne suit aucun modèle.`,
  ownSheet: (name) => phrase`La feuille ${quoted(name)} suit ce modèle.`,
  modelNamed: (title, version) => phrase`${title} ${version}`,
  newSheet: "Nouvelle feuille",
  otherModel: "Autre schéma…",
  otherModelHint: "Ouvrir un fichier Table Schema (.json).",
  unreadableFile: "Ce fichier n'a pas pu être ouvert. Choisissez-le de nouveau.",
  allModels: "Tous les modèles",
  publisher: (publisher, version) => phrase`${publisher} · version ${version}`,
  columnCount: (required, all) =>
    phrase`${counted(all, { one: "colonne", other: "colonnes" })}, dont ${counted(required, { one: "obligatoire", other: "obligatoires" })}`,
  requiredColumns: (count) => phrase`Obligatoires (${count})`,
  optionalColumns: (count) => phrase`Facultatives (${count})`,
  exampleTitle: "Une ligne d'exemple",
  whatYouGet: phrase`Une feuille s'ajoute à votre classeur : colonnes typées, listes de choix, aide à la saisie et une page Lisez-moi. Vos autres feuilles ne changent pas.`,
};

export const enter: EnterMessages = {
  title: "Saisir les lignes",
  howTo: [
    "Écrivez une ligne par enregistrement, sous l'en-tête de la feuille.",
    phrase`Pour coller depuis un autre classeur, choisissez Collage spécial, puis Valeurs : les formats et les listes restent en place.`,
    phrase`Vos propres colonnes peuvent s'ajouter à droite : elles ne sont pas publiées.`,
  ],
  noModel: "Les colonnes à remplir s'affichent ici quand la feuille suit un modèle.",
  search: "Chercher une colonne",
  found: (count) => counted(count, { one: "colonne", other: "colonnes" }),
  nothingFound: "Aucune colonne ne contient ces mots.",
  required: "obligatoire",
  header: "En-tête",
  example: "Exemple",
  choices: "Valeurs possibles",
  noDescription: "Le modèle ne donne pas d'explication pour cette colonne.",
};

export const check: CheckMessages = {
  title: "Vérifier les lignes",
  unchecked: "La feuille n'a pas encore été vérifiée.",
  uncheckedExplanation:
    "La vérification lit chaque cellule comme elle sera publiée, marque celles qui sont à corriger et dit comment faire. Rien ne quitte votre poste.",
  noModel: "La vérification suit un modèle, et cette feuille n'en a pas.",
  noRows: "La feuille ne contient aucune ligne. Saisissez ou collez vos lignes sous l'en-tête.",
  totals: (errors, warningCount) => {
    const blocking = errors === 0 ? "Aucune anomalie" : phrase`${anomalies(errors)} à corriger`;
    return warningCount === 0 ? blocking : phrase`${blocking} · ${warnings(warningCount)}`;
  },
  conform: (count, modelName) =>
    count === 1
      ? phrase`La ligne est conforme au modèle ${modelName}.`
      : phrase`Les ${rows(count)} sont conformes au modèle ${modelName}.`,
  warningsExplanation: "Les avertissements ne bloquent pas la publication.",
  filterLabel: "Afficher",
  everything: (count) => phrase`Toutes (${count})`,
  onlyErrors: (count) => phrase`Anomalies (${count})`,
  onlyWarnings: (count) => phrase`Avertissements (${count})`,
  columnsGroup: "Une colonne",
  orderLabel: "Classer",
  byColumn: "Par colonne",
  bySheet: "Par ligne",
  listLabel: "Anomalies et avertissements",
  listHelp: "Flèches pour parcourir, Entrée pour aller à la cellule.",
  wholeSheet: "La feuille entière",
  wholeRows: "Lignes entières",
  rowPlace: (row) => phrase`Ligne ${row}`,
  groupCount: (title, count) => phrase`${title} (${count})`,
  warningMark: "Avertissement",
};
