const numbers = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });
const dates = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeStyle: "short" });

/** The words of the public page of published files. */
export const publishedFrench = {
  title: "Données publiées",
  introduction:
    "Les fichiers que la collectivité met à la disposition de tous. Les fichiers CSV s’ouvrent dans un tableur.",
  nothing: "Rien n’est encore publié.",
  columns: ["Fichier", "Lignes", "Taille", "Mis à jour"],
  count: (files: number): string => `${files} fichier${files > 1 ? "s" : ""}`,
  number: (value: number): string => numbers.format(value),
  date: (value: Date): string => dates.format(value),
  size: (bytes: number): string =>
    bytes < 1000 ? `${bytes} octets` : `${numbers.format(bytes / 1000)} ko`,
};
