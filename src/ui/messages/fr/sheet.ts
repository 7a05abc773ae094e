import type { SheetMessages } from "../sheetMessages";
import { phrase, typedDate, typedNumber } from "./grammar";

const shown = (limit: number): string => typedNumber(String(limit));

/** « de 1 à 5 », « à partir de 1 », « jusqu'à 5 » */
function between(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && maximum !== null)
    return phrase` de ${shown(minimum)} à ${shown(maximum)}`;
  if (minimum !== null) return phrase` à partir de ${shown(minimum)}`;
  return maximum === null ? "" : phrase` jusqu'à ${shown(maximum)}`;
}

function ofLength(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && minimum === maximum) return phrase` de ${minimum} caractères`;
  if (minimum !== null && maximum !== null) return phrase` de ${minimum} à ${maximum} caractères`;
  if (minimum !== null) return phrase` d'au moins ${minimum} caractères`;
  return maximum === null ? "" : phrase` d'au plus ${maximum} caractères`;
}

export const sheet: SheetMessages = {
  required: "Obligatoire.",
  optional: "Facultatif.",
  typedNumber,
  typedDate,
  example: (value) => phrase`Exemple : ${value}`,
  expected: {
    list: "Choisissez une valeur de la liste qui s'ouvre par la flèche de la cellule.",
    date: "Saisissez une date du calendrier.",
    decimal: (minimum, maximum) => phrase`Saisissez un nombre${between(minimum, maximum)}.`,
    wholeNumber: (minimum, maximum) =>
      phrase`Saisissez un nombre entier${between(minimum, maximum)}.`,
    textLength: (minimum, maximum) => phrase`Saisissez un texte${ofLength(minimum, maximum)}.`,
    custom: "La valeur n'a pas la forme attendue dans cette colonne.",
  },
  alertTitle: "Valeur à corriger",
  readmePrefix: "Lisez-moi",
  listsPrefix: "Listes",
  draftPrefix: "brouillon",
  readme: {
    aboutHeading: "À propos de cette feuille",
    model: (name, version) => phrase`Modèle : ${name}, version ${version}.`,
    about: [
      phrase`Chaque ligne de la feuille devient une ligne du jeu de données publié.`,
      phrase`La première ligne porte les noms des colonnes du modèle : gardez-les tels quels. Vous pouvez changer l'ordre des colonnes, leur largeur et leurs couleurs.`,
      phrase`Une colonne ajoutée par vous reste dans le classeur : elle n'est pas publiée.`,
    ],
    fillHeading: "Comment remplir",
    fill: [
      phrase`Une colonne obligatoire se reconnaît à l'astérisque du message de son en-tête et au trait épais sous celui-ci.`,
      phrase`Pour coller depuis un autre classeur, choisissez Collage spécial, puis Valeurs : les listes et les formats restent en place.`,
      phrase`Un numéro comme le SIRET se saisit en entier, avec ses zéros du début.`,
      phrase`Un nombre se saisit sans unité ni espace, une date comme une date du calendrier.`,
    ],
    columnsHeading: "Les colonnes",
    columnTitles: ["En-tête", "Titre", "Obligatoire", "Explication", "Exemple"],
    yes: "oui",
    no: "non",
  },
};
