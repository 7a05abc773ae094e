import type { DestinationMessages } from "../destinationMessages";
import { counted, phrase, quoted } from "./grammar";
import { administratorLines } from "./administratorLines";

const publicAddress = {
  label: "Adresse vue par le public",
  hint: "Le dossier où chacun peut lire les fichiers.",
  example: "https://www.ville.fr/donnees/",
};
const branch = { label: "Branche", example: "main" };
const folder = { label: "Dossier", hint: phrase`Vide : à la racine.`, example: "donnees" };

export const destinations: DestinationMessages = {
  title: "Destinations",
  introduction: phrase`Où le fichier doit-il être publié ?`,
  others: "Autres destinations",
  add: "Ajouter une destination",
  back: "Annuler",
  choices: {
    webdav: {
      name: "Site de la commune",
      hint: "Un dossier du site (WebDAV).",
      introduction:
        "Indiquez le dossier de votre site où déposer le fichier. L'administrateur du site vous donne ces renseignements (WebDAV).",
    },
    dataGouv: {
      name: "data.gouv.fr",
      hint: "La plateforme nationale.",
      introduction:
        "La clé se crée sur data.gouv.fr, dans votre compte, à la rubrique Clés d'API. Elle n'y est montrée qu'une fois.",
    },
    dataGouvDemo: {
      name: "demo.data.gouv.fr",
      hint: "Pour s'exercer, sans rien publier pour de vrai.",
      introduction:
        "Cette plateforme d'essai a ses propres comptes. La clé s'y crée dans votre compte, à la rubrique Clés d'API.",
    },
    ckan: {
      name: "Portail CKAN",
      hint: "Celui d'une région ou d'une métropole, souvent.",
      introduction:
        "La clé se crée sur le portail, dans votre profil, sous l'onglet des clés d'API. L'administrateur du portail peut aussi vous la donner.",
    },
    opendatasoft: {
      name: "Portail Opendatasoft ou Huwise",
      hint: "Le portail d'un abonné à ce service.",
      introduction:
        "La clé est donnée par l'administrateur du portail. Elle doit permettre de créer, de modifier et de publier des jeux de données.",
    },
    s3: {
      name: "Site web sur stockage S3",
      hint: "Un espace de fichiers chez un hébergeur.",
      introduction: "L'hébergeur, ou votre service informatique, vous donne ces renseignements.",
    },
    github: {
      name: "Site web sur dépôt GitHub",
      hint: "Chaque publication y est une modification datée.",
      introduction:
        "La clé se crée sur GitHub, dans les réglages de développement de votre compte, pour ce seul dépôt, avec le droit d'en écrire le contenu.",
    },
    gitlab: {
      name: "Site web sur dépôt GitLab",
      hint: "Chaque publication y est une modification datée.",
      introduction: phrase`La clé se crée sur GitLab, dans les réglages du projet, avec le rôle Développeur et la portée « api ».`,
    },
    presigned: {
      name: "Adresse signée",
      hint: "Pour un seul fichier, sans clé.",
      introduction: phrase`L'administrateur d'un stockage S3 signe une adresse où déposer ce fichier, et lui seul. Elle vaut une clé : elle reste sur ce poste.`,
    },
  },
  label: { label: "Nom de la destination", hint: "Celui que vous lirez ici." },
  fields: {
    udata: {
      address: { label: "Adresse de la plateforme", example: "https://www.data.gouv.fr/" },
      key: { label: "Clé" },
    },
    ckan: {
      address: {
        label: "Adresse du portail",
        hint: "Celle de sa page d'accueil.",
        example: "https://data.region.fr/",
      },
      key: { label: "Clé" },
    },
    opendatasoft: {
      address: {
        label: "Adresse du portail",
        hint: "Celle de sa page d'accueil.",
        example: "https://data.ville.fr/",
      },
      key: { label: "Clé" },
    },
    webdav: {
      address: {
        label: "Adresse du dossier",
        hint: "Elle commence par https:// et finit souvent par /dav/.",
        example: "https://www.ville.fr/dav/",
      },
      user: { label: "Identifiant" },
      password: { label: "Mot de passe" },
      publicAddress: {
        label: "Adresse vue par le public",
        hint: "Si elle n'est pas la même que celle du dossier.",
        example: "https://www.ville.fr/donnees/",
      },
    },
    s3: {
      address: {
        label: "Adresse du stockage",
        hint: "Avec le nom de l'espace et, s'il y en a un, celui du dossier.",
        example: "https://s3.hebergeur.fr/ville/donnees/",
      },
      region: { label: "Région", hint: "Celle de l'hébergeur.", example: "fr-par" },
      accessKeyId: { label: "Identifiant de la clé" },
      secretAccessKey: { label: "Clé secrète" },
      publicAddress: {
        label: "Adresse vue par le public",
        hint: "Si elle n'est pas la même que celle du stockage.",
        example: "https://donnees.ville.fr/",
      },
    },
    github: {
      repository: {
        label: "Dépôt",
        hint: "Son propriétaire, puis son nom.",
        example: "ville/donnees",
      },
      branch,
      folder,
      publicAddress,
      key: { label: "Clé" },
    },
    gitlab: {
      address: { label: "Adresse de GitLab", example: "https://gitlab.com/" },
      project: { label: "Projet", hint: "Son chemin, ou son numéro.", example: "ville/donnees" },
      branch,
      folder,
      publicAddress,
      key: { label: "Clé" },
    },
    presigned: {
      uploadAddress: {
        label: "Adresse signée",
        hint: phrase`Copiée tout entière, avec sa fin qui commence par « ? ».`,
      },
      publicAddress: {
        label: "Adresse vue par le public",
        hint: "Celle du fichier.",
        example: "https://donnees.ville.fr/subventions.csv",
      },
    },
  },
  optional: (label) => `${label} (facultatif)`,
  keptSecret: "Reste sur ce poste, jamais dans le classeur.",
  secretStays: "Laissez vide pour ne pas changer.",
  faults: {
    missing: "À remplir.",
    address: phrase`L'adresse doit commencer par https:// et ne contenir ni espace ni « ? ».`,
    signedAddress: "L'adresse doit commencer par https://. Copiez-la tout entière.",
    repository: phrase`Écrivez le propriétaire, une barre oblique, puis le nom : ville/donnees.`,
    key: "Une clé n'a ni espace ni accent. Copiez-la de nouveau, sans rien d'autre.",
    sameLabel: "Une autre destination porte déjà ce nom.",
    keyAgain: phrase`L'adresse a changé : saisissez de nouveau ce qui permet d'y entrer.`,
  },
  save: "Enregistrer et tester",
  cancel: "Annuler",
  card: {
    isOn: (label) => phrase`Publier sur ${quoted(label)}`,
    test: "Tester la connexion",
    change: "Modifier",
    forget: "Oublier",
    forgetQuestion: phrase`Oublier cette destination et sa clé ?`,
    forgetConfirm: "Oublier la destination",
    keep: "Garder",
    untested: "Connexion non testée",
    connected: "Connexion réussie",
  },
  lines: administratorLines,
  owner: {
    label: "Publier au nom de",
    choose: "Choisissez…",
    person: "Mon nom seul",
    asked: "Choisissez au nom de qui publier.",
    inNameOf: (name) => phrase`Au nom de ${quoted(name)}`,
  },
  dataset: {
    title: "Jeu de données",
    new: phrase`La première publication de cette feuille créera un jeu de données. S'il existe déjà sur le portail, choisissez-le : son fichier sera remplacé, à la même adresse.`,
    linked: (dataset) =>
      phrase`Cette feuille sera publiée dans le jeu de données ${quoted(dataset)}.`,
    published: phrase`Cette feuille est déjà publiée ici : elle y remplace son fichier.`,
    open: "Choisir un jeu de données existant",
    search: "Titre ou adresse du jeu de données",
    searchHint: "L'adresse est celle de sa page sur le portail.",
    found: (count) =>
      count === 0
        ? "Aucun jeu de données de cette organisation."
        : counted(count, { one: "jeu de données", other: "jeux de données" }),
    file: "Fichier à remplacer",
    addFile: phrase`Aucun : ajouter un fichier`,
    descriptionKept: "Le titre, la description et la licence du jeu de données restent les siens.",
    link: "Publier dans ce jeu de données",
    unlink: "Revenir à un nouveau jeu de données",
    close: "Fermer la liste",
  },
  presentation: {
    title: "Présentation du fichier",
    explanation: "À changer si cette destination le demande. La feuille, elle, ne change pas.",
    separator: "Entre les deux dates d'une période",
    separators: {
      model: "Comme dans le modèle",
      "/": phrase`Barre oblique : 2025-01-01/2025-12-31`,
      _: phrase`Tiret bas : 2025-01-01_2025-12-31`,
    },
    encoding: "Encodage",
    encodings: { "utf-8": "UTF-8", "utf-8-bom": "UTF-8 avec marque, pour Excel" },
    columns: "Donner un autre nom à une colonne",
    columnName: (title) => phrase`Nom de ${quoted(title)} ici`,
    chooseColumn: "Choisissez une colonne…",
    remove: "Retirer",
    doubled: "Une autre colonne porte déjà ce nom.",
  },
};
