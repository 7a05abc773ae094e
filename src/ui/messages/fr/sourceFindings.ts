import type { FindingMessagesOf } from "../findingMessages";
import { phrase, quoted } from "./grammar";

export const sourceFindings: FindingMessagesOf<"source"> = {
  "source.empty": () => ({
    reason: phrase`Le fichier est vide.`,
    remedy: phrase`Choisissez un fichier qui a une ligne d'en-tête et au moins une ligne.`,
  }),
  "source.unreadable": ({ reason }) => ({
    reason: phrase`Le fichier ne peut pas être lu (${reason}).`,
    remedy: phrase`Ouvrez-le dans Excel, enregistrez-le de nouveau au format CSV UTF-8, puis réessayez.`,
  }),
  "source.encoding": ({ encoding }) => ({
    reason: phrase`Les lettres accentuées du fichier ne peuvent pas être lues (codage ${encoding}).`,
    remedy: phrase`Enregistrez le fichier au format CSV UTF-8, puis réessayez.`,
  }),
  "source.format": ({ extension }) => ({
    reason: phrase`Un fichier ${quoted(extension)} ne peut pas être lu ici.`,
    remedy: phrase`Enregistrez-le au format CSV ou XLSX, puis réessayez.`,
  }),
};
