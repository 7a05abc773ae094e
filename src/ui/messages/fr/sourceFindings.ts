import type { UnreadableFile } from "../../../core/report/finding";
import type { FindingMessagesOf, FindingText } from "../findingMessages";
import { phrase, quoted } from "./grammar";

const UNREADABLE: Readonly<Record<UnreadableFile, FindingText>> = {
  tooLarge: {
    reason: phrase`Le fichier est trop grand pour être lu d'un seul tenant.`,
    remedy: phrase`Partagez-le en plusieurs fichiers, par année par exemple, puis vérifiez chacun.`,
  },
  notText: {
    reason: phrase`Le fichier porte un nom de CSV, mais c'est un classeur, une archive ou un PDF.`,
    remedy: phrase`Ouvrez-le dans Excel et enregistrez-le au format CSV UTF-8, ou rendez-lui son extension d'origine.`,
  },
  protected: {
    reason: phrase`Le classeur est protégé par un mot de passe, ou c'est un ancien fichier Excel (.xls).`,
    remedy: phrase`Ouvrez-le dans Excel, enregistrez-le au format XLSX sans mot de passe, puis réessayez.`,
  },
  damaged: {
    reason: phrase`Le classeur est abîmé : son contenu ne peut pas être lu.`,
    remedy: phrase`Ouvrez-le dans Excel, qui propose de le réparer, enregistrez-le de nouveau, puis réessayez.`,
  },
};

export const sourceFindings: FindingMessagesOf<"source"> = {
  "source.empty": () => ({
    reason: phrase`Le fichier est vide.`,
    remedy: phrase`Choisissez un fichier qui a une ligne d'en-tête et au moins une ligne.`,
  }),
  "source.unreadable": ({ reason }) => UNREADABLE[reason],
  "source.encoding": ({ encoding }) => ({
    reason: phrase`Les lettres accentuées du fichier ne peuvent pas être lues (codage ${encoding}).`,
    remedy: phrase`Enregistrez le fichier au format CSV UTF-8, puis réessayez.`,
  }),
  "source.format": ({ extension }) => ({
    reason: phrase`Un fichier ${quoted(extension)} ne peut pas être lu ici.`,
    remedy: phrase`Enregistrez-le au format CSV ou XLSX, puis réessayez.`,
  }),
};
