import type { AdministratorMessages } from "../destinationMessages";
import { phrase } from "./grammar";

const SERVER = phrase`Transmettez ces lignes à l'administrateur du site. Elles se placent dans la configuration de nginx, à l'endroit du dossier.`;
const STORE = phrase`Transmettez ces règles à l'administrateur du stockage : il les donne à l'espace (CORS).`;
const HOSTED = phrase`Transmettez ces lignes à l'administrateur du portail.`;

export const administratorLines: AdministratorMessages = {
  explanation: {
    udata: HOSTED,
    ckan: phrase`Transmettez à l'administrateur du portail les lignes à ajouter à ckan.ini, sous [app:main]. Le portail est ensuite relancé.`,
    opendatasoft: HOSTED,
    webdav: SERVER,
    s3: STORE,
    github: HOSTED,
    gitlab: HOSTED,
    presigned: STORE,
  },
  detail: "Lignes à ajouter",
  copy: "Copier",
  copied: "Les lignes sont copiées.",
  otherwise: phrase`À défaut, un serveur de la collectivité peut servir d'intermédiaire : la page docs/reverse-proxy.md de Ligne Claire en donne la configuration.`,
};
