import type { Territory } from "./datasetDescription";

type Zone = Pick<Territory, "level" | "code">;

/** SIREN of a commune: 21, the two digits of its département, four that end with its number there, a check digit. */
const COMMUNE = /^21(\d\d)(\d)(\d\d\d)\d{6}$/;
/** SIREN of a département: 22, then the same; a one stands for the number. */
const DEPARTEMENT = /^22(\d\d)(\d)\d{9}$/;
/** Numbered as one département when SIREN numbers were given, two since. */
const CORSICA = "20";
const OVERSEAS = "97";
/** The one commune whose SIREN does not end with its number. */
const PARIS: Zone = { level: "fr:commune", code: "75056" };

/**
 * Where an authority may be, as its SIRET says: a commune or a département, never more than a guess to be held
 * against the authority's name. Empty for any other body: its number says nothing of the place.
 */
export function zonesOfSiret(siret: string): readonly Zone[] {
  const [, department = "", digit = "", number = ""] = COMMUNE.exec(siret) ?? [];
  if (department === "75") return [PARIS];
  if (department !== "")
    return communeCodes(department, digit, number).map((code) => ({ level: "fr:commune", code }));
  const [, place = "", overseas = ""] = DEPARTEMENT.exec(siret) ?? [];
  if (place === "" || place === CORSICA) return [];
  return [{ level: "fr:departement", code: place === OVERSEAS ? place + overseas : place }];
}

function communeCodes(department: string, digit: string, number: string): readonly string[] {
  if (department === CORSICA) return [`2A${number}`, `2B${number}`];
  // Overseas the third digit of the département takes the place of the first of the number: 974 and 11.
  return [department === OVERSEAS ? department + digit + number.slice(1) : department + number];
}

/** « COMMUNE DE LA ROCHE SUR YON » names « La Roche-sur-Yon ». */
export function namesZone(authority: string, zone: string): boolean {
  const wanted = words(zone);
  return wanted.trim() !== "" && words(authority).includes(wanted);
}

function words(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return ` ${plain.replace(/[^a-z0-9]+/g, " ").trim()} `;
}
