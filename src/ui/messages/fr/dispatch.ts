import type { DispatchMessages, PublishRemarkMessages } from "../dispatchMessages";
import { agreed, counted, dateTime, phrase } from "./grammar";

const rows = (count: number): string => counted(count, { one: "ligne", other: "lignes" });

export const dispatch: DispatchMessages = {
  titles: {
    sending: "Publication en cours",
    published: "Publié",
    draft: "Brouillon déposé",
    partly: "Publié en partie",
    refused: "Non publié",
  },
  waiting: "En attente",
  sending: "Envoi en cours",
  bytes: (done, total) => phrase`${megabytes(done)} Mo sur ${megabytes(total)} Mo`,
  published: (count, at) =>
    phrase`${rows(count)} ${agreed(count, { one: "publiée", other: "publiées" })} le ${dateTime(at)}.`,
  draftLeft: (count, at) =>
    phrase`${rows(count)} ${agreed(count, { one: "déposée", other: "déposées" })} en brouillon privé le ${dateTime(at)}. Rien n'est public. La personne qui publiera ouvre ce classeur et choisit Publier : le même jeu de données deviendra public.`,
  replaced: "Le fichier précédent a été remplacé, à la même adresse.",
  firstTime: "C'est la première fois à cet endroit.",
  skipped: {
    neverDraft: phrase`Rien n'est envoyé : tout ce qui est déposé ici est public.`,
    alreadyPublic: phrase`Rien n'est envoyé : le jeu de données est déjà public ici, un brouillon le retirerait.`,
  },
  notRemembered: phrase`Le classeur n'a pas pu noter cette publication. Publiez de nouveau quand il accepte les modifications : le même jeu de données sera retrouvé.`,
  editedSince: "La feuille a changé depuis cet envoi.",
  viewOnline: "Voir en ligne",
  viewOnlineAt: (label) => phrase`Voir en ligne : ${label}`,
  file: "Fichier",
  fileAt: (label) => phrase`Fichier : ${label}`,
  placesTitle: "Déjà publié",
  place: (count, at) =>
    phrase`${rows(count)} ${agreed(count, { one: "publiée", other: "publiées" })} le ${dateTime(at)}`,
  draftPlace: (count, at) => phrase`Brouillon privé de ${rows(count)}, déposé le ${dateTime(at)}`,
  signed: (by) => phrase`par ${by}`,
};

export const publishRemarks: PublishRemarkMessages = {
  draftFileReadable: () =>
    phrase`Le jeu de données est privé, mais son fichier peut être lu par qui en connaît l'adresse.`,
  qualityScore: ({ score }) => phrase`Score de qualité : ${Math.round(score * 100)} %.`,
  schemaUnknown: ({ name, version }) =>
    phrase`La plateforme ne connaît pas le modèle ${name} ${version} : le fichier est publié sans cette étiquette.`,
  schemaLeft: () =>
    phrase`La présentation choisie pour cette destination s'écarte du modèle : le fichier est publié sans l'étiquette du modèle.`,
  licenceUnknown: ({ licence }) =>
    phrase`Le portail ne propose pas la licence ${licence} : demandez à son administrateur de l'ajouter.`,
  contactLeft: () =>
    phrase`La plateforme n'a pas pris le contact du jeu de données. Vérifiez son nom et son adresse, ou ajoutez-le là-bas.`,
  feedIsPublic: ({ url }) =>
    phrase`Le flux ${url} annonce ce fichier. Si data.gouv.fr le moissonne, le jeu y devient public aussitôt, sans brouillon.`,
};

/** To the tenth. */
function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
