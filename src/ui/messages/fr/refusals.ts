import type { RefusalMessages } from "../noticeMessages";
import { phrase, quoted } from "./grammar";

export const refusals: RefusalMessages = {
  nothingLost: phrase`Rien n'est perdu : le fichier déjà en ligne est resté intact.`,
  fileSent: phrase`Votre nouveau fichier est arrivé, entier ; ce qui le décrit n'a pas pu suivre.`,
  reasons: {
    unreachable: ({ origin }) => ({
      reason: phrase`${origin} ne répond pas.`,
      remedy: phrase`Vérifiez l'adresse et la connexion au réseau, puis réessayez. Si l'adresse est juste, l'administrateur du site doit autoriser ce volet à y écrire (CORS).`,
    }),
    wrongKey: ({ origin }) => ({
      reason: phrase`${origin} refuse la clé ou le mot de passe.`,
      remedy: phrase`Saisissez-les de nouveau dans la destination, puis réessayez.`,
    }),
    noRight: ({ origin }) => ({
      reason: phrase`${origin} reconnaît votre compte et ne l'autorise pas à publier à cet endroit.`,
      remedy: phrase`Demandez ce droit à l'administrateur du site, puis réessayez.`,
    }),
    noSuchPlace: ({ origin }) => ({
      reason: phrase`Le dossier de la destination n'existe pas sur ${origin}.`,
      remedy: phrase`Corrigez l'adresse du dossier, ou faites-le créer par l'administrateur du site, puis réessayez.`,
    }),
    tooLarge: ({ origin }) => ({
      reason: phrase`${origin} n'accepte pas un fichier aussi gros.`,
      remedy: phrase`Demandez à l'administrateur du site de relever cette limite, puis réessayez.`,
    }),
    noSpace: ({ origin }) => ({
      reason: phrase`Il n'y a plus de place sur ${origin}.`,
      remedy: phrase`Demandez à l'administrateur du site d'en libérer, puis réessayez.`,
    }),
    stopped: () => ({
      reason: phrase`L'envoi a été arrêté avant la fin.`,
      remedy: phrase`Vous pouvez le reprendre quand vous voulez.`,
    }),
    changedMeanwhile: ({ origin }) => ({
      reason: phrase`Le fichier en ligne sur ${origin} a été modifié par quelqu'un d'autre pendant l'envoi.`,
      remedy: phrase`Regardez-le, puis réessayez si le vôtre doit le remplacer.`,
    }),
    browserRefused: ({ origin, detail }) => ({
      reason: phrase`${origin} fonctionne, mais n'accepte pas d'être écrit depuis ce volet.`,
      remedy:
        detail === undefined
          ? phrase`Demandez à votre service informatique de placer un intermédiaire devant lui : la page docs/reverse-proxy.md de Ligne Claire donne la configuration.`
          : phrase`Demandez à l'administrateur du site d'autoriser l'adresse du volet (CORS) : les lignes à ajouter sont données avec la destination.`,
    }),
    redirected: ({ origin }) => ({
      reason: phrase`L'adresse donnée sur ${origin} renvoie vers une autre : votre clé ne l'a pas suivie.`,
      remedy: phrase`Ouvrez l'adresse dans un navigateur, copiez celle où vous arrivez et saisissez-la dans la destination.`,
    }),
    busy: ({ origin }) => ({
      reason: phrase`${origin} est trop occupé pour répondre.`,
      remedy: phrase`Réessayez dans quelques minutes.`,
    }),
    readOnly: ({ origin }) => ({
      reason: phrase`${origin} est fermé aux modifications pour le moment.`,
      remedy: phrase`Réessayez plus tard ; la page d'accueil du site dit souvent jusqu'à quand.`,
    }),
    invalid: ({ origin, detail }) => ({
      reason: phrase`${origin} n'accepte pas cet envoi${detail === undefined ? "" : phrase` : ${detail}`}.`,
      remedy: phrase`Corrigez ce qui est indiqué dans la fiche du jeu de données ou dans la destination, puis réessayez.`,
    }),
    clockSkew: ({ origin }) => ({
      reason: phrase`L'heure de votre poste est trop éloignée de celle de ${origin}.`,
      remedy: phrase`Réglez l'heure de l'ordinateur sur l'heure automatique, puis réessayez.`,
    }),
    notOurs: ({ origin, detail }) => ({
      reason: phrase`Le fichier ${quoted(detail ?? "")} de ${origin} n'a pas été fait par Ligne Claire : il n'a pas été modifié.`,
      remedy: phrase`Déplacez-le ou renommez-le sur le site, puis réessayez.`,
    }),
    alreadyPublic: ({ origin }) => ({
      reason: phrase`Le jeu de données est déjà public sur ${origin} : un brouillon le retirerait.`,
      remedy: phrase`Publiez-le, ou rendez-le d'abord privé sur le portail.`,
    }),
    unexpected: ({ origin, status }) => ({
      reason: phrase`${origin} a donné une réponse imprévue${status === null ? "" : ` (code ${status})`}.`,
      remedy: phrase`Réessayez dans quelques minutes ; si cela recommence, prévenez l'administrateur du site.`,
    }),
  },
};
