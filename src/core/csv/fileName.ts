import { pad } from "../python/calendar";

const SIREN = /^\d{9}/;

/**
 * The SCDL name of a file: `20180314_213502388_subventions.csv`.
 * @param day year, month (1 to 12) and day of the publication.
 * @param producer SIRET or SIREN of the authority; the name carries its SIREN.
 * @param subject what the file is: letters lose case and accents, the rest becomes hyphens.
 */
export function scdlFileName(
  day: { readonly year: number; readonly month: number; readonly day: number },
  producer: string,
  subject: string,
): string {
  const date = `${pad(day.year, 4)}${pad(day.month, 2)}${pad(day.day, 2)}`;
  const siren = SIREN.exec(producer.replace(/\s/g, ""))?.[0];
  return [date, siren, slug(subject)].filter((part) => !!part).join("_") + ".csv";
}

/** Where another dataset has that name: `20180314_213502388_subventions-2017.csv`. */
export function nameOfItsOwn(fileName: string, identifier: string): string {
  return fileName.replace(/(\.[^.]*)?$/, (ending) => `-${slug(identifier)}${ending}`);
}

function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
