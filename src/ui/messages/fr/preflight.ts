import type { PreflightMessages } from "../preflightMessages";
import { agreed, counted, dateTime, phrase } from "./grammar";
import { refusals } from "./refusals";

const rows = (count: number): string => counted(count, { one: "ligne", other: "lignes" });
const cells = (count: number): string => counted(count, { one: "cellule", other: "cellules" });
const anomalies = (count: number): string =>
  counted(count, { one: "anomalie", other: "anomalies" });
const past = (count: number, verb: string): string =>
  agreed(count, { one: verb, other: `${verb}s` });

export const preflight: PreflightMessages = {
  remarks: {
    nothing: () => phrase`Aucune ligne à publier.`,
    faults: ({ errors }) => phrase`${anomalies(errors)} à corriger à l'étape Vérifier.`,
    personalData: ({ cells: count }) =>
      phrase`${cells(count)} à examiner : une personne y est peut-être nommée. Excluez la ligne, masquez la cellule, ou gardez-la en disant pourquoi.`,
    brought: ({ errors }) =>
      phrase`${anomalies(errors)} dans le fichier une fois les décisions appliquées. Excluez la ligne plutôt que de masquer la cellule, ou corrigez la feuille.`,
    warnings: ({ warnings }) =>
      phrase`${counted(warnings, { one: "avertissement", other: "avertissements" })} : la publication reste possible.`,
    excluded: ({ rows: count }) => phrase`${rows(count)} ${past(count, "exclue")} du fichier.`,
    masked: ({ cells: count }) => phrase`${cells(count)} ${past(count, "masquée")} par « *** ».`,
    kept: ({ cells: count }) =>
      phrase`${cells(count)} ${past(count, "gardée")} telle${count < 2 ? "" : "s"} quelle${count < 2 ? "" : "s"}, avec une raison.`,
    firstTime: () => phrase`Première publication à cet endroit.`,
    unchanged: ({ at }) => phrase`Rien n'a changé depuis la publication du ${dateTime(at)}.`,
    changes: ({ added, changed, removed, at }) =>
      phrase`Depuis la publication du ${dateTime(at)} : ${rows(added)} ${past(added, "ajoutée")}, ${changed} ${past(changed, "modifiée")}, ${removed} ${past(removed, "supprimée")}.`,
    changesUnknown: ({ at }) =>
      phrase`Publié le ${dateTime(at)}. Ce classeur ne garde pas de quoi dire ce qui a changé depuis.`,
    shrank: ({ from, to }) =>
      phrase`Le fichier passe de ${rows(from)} à ${to}. Vérifiez qu'aucune ligne ne manque dans la feuille.`,
    copyChanged: () =>
      phrase`Le fichier en ligne n'est plus celui que vous avez publié : quelqu'un l'a modifié. Publier le remplacera.`,
    copyGone: () =>
      phrase`Le fichier publié n'est plus en ligne. Publier le remettra à la même adresse.`,
    lookRefused: ({ refusal }) =>
      phrase`La copie en ligne n'a pas pu être comparée. ${refusals.reasons[refusal.reason](refusal).reason}`,
  },
  weights: { blocks: "à régler", warns: "à regarder", informs: "pour information" },
  kinds: {
    email: { name: "Adresse électronique", why: "On peut joindre une personne par là." },
    phone: { name: "Numéro de téléphone", why: "On peut joindre une personne par là." },
    nir: {
      name: "Numéro de sécurité sociale",
      why: "Il désigne une seule personne et ne se publie jamais.",
    },
    iban: { name: "Compte bancaire", why: "Il est couvert par le secret." },
    postalAddress: { name: "Adresse postale", why: "C'est peut-être celle d'une personne." },
    personName: { name: "Nom d'une personne", why: "Une civilité précède un nom." },
    naturalPerson: {
      name: "Bénéficiaire sans SIRET ni RNA",
      why: phrase`C'est peut-être une personne physique : son identité ne se publie pas sans base légale.`,
    },
    soleTrader: {
      name: "Entreprise individuelle",
      why: phrase`Elle a un SIRET et le nom d'une personne : son identité ne se publie pas sans base légale.`,
    },
  },
  actions: {
    excludeRow: "Exclure la ligne",
    maskCell: "Masquer la cellule",
    keep: "Garder, avec une raison",
  },
};
