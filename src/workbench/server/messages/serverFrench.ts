/** What the terminal says at start. */
export const serverFrench = {
  unbuilt: "L’atelier n’est pas construit : lancez d’abord « npm run build ».",
  portTaken: (port: number): string =>
    `Le port ${port} est déjà pris. Arrêtez l’autre programme, ou choisissez un port : --port 3001.`,
  ready: (origin: string): string => `Atelier              ${origin}/workbench/`,
  published: (origin: string): string => `Données publiées     ${origin}/donnees/`,
  dav: (origin: string): string => `Dépôt WebDAV         ${origin}/dav/`,
  credentials: (user: string, password: string): string =>
    `                     identifiant ${user}, mot de passe ${password}`,
  folder: (folder: string): string => `Dossier publié       ${folder}`,
  untrusted:
    "Le navigateur avertira que le certificat n’est pas reconnu : c’est celui de cette machine, acceptez-le.",
  stop: "Ctrl+C pour arrêter.",
};
