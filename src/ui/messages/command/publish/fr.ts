import { agreed, allOf, counted, dateTime, phrase, quoted } from "../../fr/grammar";
import { publishRemarks } from "../../fr/dispatch";
import type { PublishCommandMessages } from "./publishMessages";

const TYPES: Readonly<Record<string, string>> = {
  object: "un objet { … }",
  array: "une liste [ … ]",
  string: "un texte entre guillemets",
  boolean: "true ou false",
};

const rowsOf = (count: number): string => counted(count, { one: "ligne", other: "lignes" });
const past = (count: number, verb: string): string =>
  agreed(count, { one: verb, other: `${verb}s` });

export const publishFr: PublishCommandMessages = {
  usage: [
    "Usage : npm run publish -- FICHIER --schema NOM --to DESTINATIONS.json [--sheet FEUILLE] [--draft] [--dry-run] [--json] [--lang fr|en]",
    "FICHIER est un .csv, un .tsv ou un .xlsx. DESTINATIONS.json est décrit dans docs/publish-command.md.",
  ].join("\n"),
  destinationsMissing: (file) =>
    phrase`Le fichier des destinations ${quoted(file)} n'existe pas ou ne peut pas être ouvert. Vérifiez son chemin.`,
  destinationsFaulty: phrase`Le fichier des destinations n'est pas utilisable. Rien n'a été envoyé.`,
  memoryUnreadable: (file) =>
    phrase`La mémoire des publications ${quoted(file)} est illisible. Rien n'a été envoyé, pour ne pas publier le jeu une seconde fois. Reprenez ce fichier d'une sauvegarde.`,
  memoryUnwritable: (file) =>
    phrase`La mémoire des publications ${quoted(file)} ne peut pas être écrite. Rien n'a été envoyé. Vérifiez que son dossier existe et accepte l'écriture.`,
  memoryHeld: (file) =>
    phrase`Une autre commande publie ce jeu en ce moment. Rien n'a été envoyé. Attendez sa fin et relancez celle-ci ; si aucune ne tourne, supprimez ${quoted(file)}.`,
  memoryOfOther: (file, schema) =>
    phrase`La mémoire des publications ${quoted(file)} est celle d'un jeu du modèle ${quoted(schema)}. Rien n'a été envoyé. Indiquez un autre fichier dans « memory ».`,
  memoryOfAnother: (file, identifier) =>
    phrase`La mémoire des publications ${quoted(file)} est celle du jeu ${quoted(identifier)}. Rien n'a été envoyé. Corrigez « identifier », ou indiquez un autre fichier dans « memory ».`,
  wholeFile: "Fichier",
  faults: {
    notJson: () => ({
      reason: phrase`Ce n'est pas un fichier JSON.`,
      remedy: phrase`Cherchez une virgule, un guillemet ou une accolade en trop ou qui manque.`,
    }),
    missing: () => ({
      reason: phrase`Ce réglage manque.`,
      remedy: phrase`Ajoutez-le : docs/publish-command.md donne un exemple.`,
    }),
    holdsKey: () => ({
      reason: phrase`Un nom de variable d'environnement est attendu ici, et ce qui est écrit a l'air d'une clé.`,
      remedy: phrase`Mettez la clé dans une variable d'environnement et écrivez ici son nom, en capitales : « CLE_PORTAIL ». Si ce fichier a été partagé, remplacez cette clé.`,
    }),
    address: () => ({
      reason: phrase`Cette adresse n'est pas utilisable.`,
      remedy: phrase`Écrivez-la en entier : elle commence par https:// (ou http:// sur cette machine), sans nom d'utilisateur, ni clé, ni « ? » ; une espace s'y écrit %20.`,
    }),
    blank: () => ({ reason: phrase`Ce texte est vide.`, remedy: phrase`Remplissez-le.` }),
    siret: () => ({
      reason: phrase`Ce n'est pas un SIRET.`,
      remedy: phrase`Écrivez ses 14 chiffres, sans espace.`,
    }),
    email: () => ({
      reason: phrase`Ce n'est pas une adresse électronique.`,
      remedy: phrase`Écrivez-la comme « donnees@ville.example ».`,
    }),
    repository: () => ({
      reason: phrase`Ce n'est pas le nom d'un dépôt.`,
      remedy: phrase`Écrivez-le comme « mairie/donnees ».`,
    }),
    identifier: () => ({
      reason: phrase`Cet identifiant n'est pas utilisable.`,
      remedy: phrase`Écrivez 3 à 60 lettres minuscules sans accent, chiffres ou tirets : « subventions-2025 ».`,
    }),
    noDestination: () => ({
      reason: phrase`Il n'y a aucune destination.`,
      remedy: phrase`Ajoutez-en au moins une.`,
    }),
    sameLabel: () => ({
      reason: phrase`Une autre destination porte déjà ce nom.`,
      remedy: phrase`Donnez-lui un nom à elle.`,
    }),
    samePlace: () => ({
      reason: phrase`Une autre destination écrit déjà au même endroit.`,
      remedy: phrase`Retirez l'une des deux.`,
    }),
    sameHeader: () => ({
      reason: phrase`Deux colonnes auraient le même en-tête.`,
      remedy: phrase`Donnez à celle-ci un autre nom.`,
    }),
    unknownName: ({ name }) => ({
      reason: phrase`Le réglage ${quoted(name)} n'existe pas ici.`,
      remedy: phrase`Corrigez son nom ou retirez-le.`,
    }),
    type: ({ expected }) => ({
      reason: phrase`Il faut ici ${TYPES[expected] ?? expected}.`,
      remedy: phrase`Corrigez cette valeur.`,
    }),
    choice: ({ allowed }) => ({
      reason: phrase`Cette valeur n'est pas l'une de celles qui sont permises.`,
      remedy: phrase`Choisissez parmi : ${allOf(allowed)}.`,
    }),
    variableUnset: ({ variable }) => ({
      reason: phrase`La variable d'environnement ${variable} est absente ou vide.`,
      remedy: phrase`Mettez-y la clé avant de lancer la commande.`,
    }),
    variableUnusable: ({ variable }) => ({
      reason: phrase`Le contenu de la variable d'environnement ${variable} ne peut pas servir.`,
      remedy: phrase`Vérifiez qu'elle ne contient ni retour à la ligne, ni autre chose que la clé.`,
    }),
    noSuchColumn: ({ column }) => ({
      reason: phrase`Le modèle n'a pas de colonne ${quoted(column)}.`,
      remedy: phrase`Écrivez le nom de la colonne comme dans le modèle.`,
    }),
  },
  refusals: {
    unreachable: ({ origin }) => ({
      reason: phrase`${origin} ne répond pas.`,
      remedy: phrase`Vérifiez l'adresse, le certificat du site et la connexion au réseau, puis réessayez.`,
    }),
    wrongKey: ({ origin }) => ({
      reason: phrase`${origin} refuse la clé.`,
      remedy: phrase`Vérifiez le contenu de la variable d'environnement, puis réessayez.`,
    }),
  },
  preflight: {
    spoiled: (errors) =>
      phrase`Rien n'a été envoyé : une fois les cellules masquées, le fichier aurait ${counted(errors, { one: "anomalie", other: "anomalies" })}. Décidez plutôt « excludeRow ».`,
    personal: (cells) =>
      phrase`Rien n'a été envoyé : ${counted(cells, { one: "cellule", other: "cellules" })} où une personne est peut-être nommée. Décidez de chaque colonne dans « personalData » (docs/publish-command.md) : excludeRow, maskCell, ou keep avec une raison.`,
    faults: (errors) =>
      phrase`Rien n'a été envoyé : ${counted(errors, { one: "anomalie", other: "anomalies" })} à corriger. Pour un brouillon, ajoutez --draft.`,
    nothing: phrase`Rien n'a été envoyé : le fichier n'a aucune ligne.`,
  },
  counts: (rows, bytes, fileName) =>
    phrase`${fileName}, ${rowsOf(rows)}, ${counted(bytes, { one: "octet", other: "octets" })}`,
  published: (url, replaced, isDraft) => {
    if (isDraft) return phrase`Brouillon déposé : ${url}`;
    return replaced ? phrase`Publié, à la place du précédent : ${url}` : phrase`Publié : ${url}`;
  },
  notRemembered: phrase`La mémoire des publications n'a pas pu être écrite après l'envoi. Rendez son fichier accessible et relancez la commande : le même jeu sera retrouvé.`,
  planned: (replaces) =>
    replaces
      ? phrase`Serait envoyé à la place du précédent.`
      : phrase`Serait envoyé pour la première fois, ou à la place de celui que le jeu y a déjà.`,
  skipped: {
    neverDraft: phrase`Laissé de côté : tout ce qui est déposé ici est public. Rien n'a été envoyé.`,
    alreadyPublic: phrase`Laissé de côté : le jeu est déjà public ici, un brouillon le retirerait. Rien n'a été envoyé.`,
  },
  copies: {
    same: phrase`Sur place : le fichier de la publication précédente.`,
    unknown: phrase`Sur place : un fichier qui ne se laisse pas comparer.`,
  },
  changes: {
    firstTime: () => phrase`Aucune publication précédente en mémoire.`,
    unchanged: ({ at }) => phrase`Rien n'a changé depuis la publication du ${dateTime(at)}.`,
    changes: ({ added, changed, removed, at }) =>
      phrase`Depuis la publication du ${dateTime(at)} : ${rowsOf(added)} ${past(added, "ajoutée")}, ${changed} ${past(changed, "modifiée")}, ${removed} ${past(removed, "retirée")}.`,
    changesUnknown: ({ at }) =>
      phrase`Publication précédente : ${dateTime(at)}. La mémoire n'a pas de quoi dire ce qui a changé depuis.`,
    shrank: ({ from, to }) =>
      phrase`Attention : ${rowsOf(to)} au lieu de ${from} la fois précédente.`,
    copyChanged: () =>
      phrase`Attention : le fichier sur place a été modifié par quelqu'un d'autre depuis la publication précédente.`,
    copyGone: () => phrase`Attention : le fichier de la publication précédente n'est plus là.`,
    lookRefused: () => phrase`Le fichier sur place n'a pas pu être comparé.`,
  },
  labelLeft: phrase`Attention : le profil de cette destination fait un fichier qui n'est plus conforme au modèle. Il est publié sans l'étiquette du modèle.`,
  remarks: publishRemarks,
  summary: {
    published: phrase`Publié partout.`,
    draft: phrase`Brouillon déposé.`,
    nowhere: phrase`Aucun brouillon n'a été déposé. Ajoutez une destination qui en garde : udata, ckan, opendatasoft ou file.`,
    planned: phrase`Essai : rien n'a été envoyé.`,
    failed: (labels) =>
      phrase`Échec : ${allOf(labels)}. Aucun fichier n'y est à moitié écrit ; les autres destinations ne sont pas touchées. Corrigez et relancez la même commande : rien ne sera fait en double.`,
  },
};
