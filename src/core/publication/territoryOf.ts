import type { Territory } from "./datasetDescription";

/** The SIREN of a commune holds its INSEE code: 21, the département, the commune's number on four digits, a key. */
const COMMUNE = /^21(\d\d)(\d)(\d{3})\d/;
/** That of a département holds its own: 22, then the number. */
const DEPARTEMENT = /^22(\d\d)(\d)/;
/** Both départements of Corsica are 20 there. */
const CORSICA = "20";
const OVERSEAS = "97";

/**
 * The territory of an authority, as its SIREN tells it; null for what a number cannot tell (EPCI, régions, Corsica).
 * @param producer SIRET or SIREN, and name.
 */
export function territoryOf(producer: {
  readonly siret: string;
  readonly name: string;
}): Territory | null {
  const siret = producer.siret.replace(/\s/g, "");
  const code = communeCode(siret);
  if (code !== null) return { level: "fr:commune", code, name: communeName(producer.name) };
  const [, number, next] = DEPARTEMENT.exec(siret) ?? [];
  if (number === undefined || number === CORSICA) return null;
  const departement = number === OVERSEAS ? `${number}${next ?? ""}` : number;
  return { level: "fr:departement", code: departement, name: producer.name };
}

function communeCode(siret: string): string | null {
  const [, departement, first, rest] = COMMUNE.exec(siret) ?? [];
  if (departement === undefined || first === undefined || rest === undefined) return null;
  if (departement === CORSICA) return null;
  if (departement === OVERSEAS) return `${departement}${first}${rest.slice(1)}`;
  return first === "0" ? `${departement}${rest}` : null;
}

function communeName(name: string): string {
  return name.replace(/^(commune|ville|mairie) (de |d['’]|du |des )/i, "");
}
