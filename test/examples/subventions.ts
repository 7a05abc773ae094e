import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const official = resolve("../shared/official-schemas/scdl-subventions");

/** A file of grants as texts: header first, as a CSV reader gives it. */
export type Table = readonly (readonly string[])[];

/** 29 rows without fault: the official example where it is at hand, else our own equivalent. */
export const validGrants = (): Table => read("exemple_valide.csv") ?? [HEADER, ...grants()];

/** 29 rows with faults of many kinds in their cells. */
export const grantsWithWrongCells = (): Table =>
  read("exemple_invalide_erreurs_cellules.csv") ?? [HEADER, ...grants().map(spoil)];

/** The same with a required column missing and a column that is not in the schema. */
export const grantsWithWrongColumns = (): Table =>
  read("exemple_invalide_erreurs_colonnes.csv") ?? [
    HEADER.map((label) => (label === "nomBeneficiaire" ? "NOM_Beneficiaire" : label)),
    ...grants().map(spoil),
  ];

function read(name: string): Table | null {
  const file = join(official, name);
  if (!existsSync(file)) {
    console.log(`${name} is not at hand (../shared is absent): our own equivalent rows are used`);
    return null;
  }
  return parse(readFileSync(file, "utf8"));
}

/** Enough of RFC 4180 for the example files, apart from the reader under test. */
function parse(text: string): Table {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    ),
  );
}

const HEADER = [
  "nomAttribuant",
  "idAttribuant",
  "dateConvention",
  "referenceDecision",
  "nomBeneficiaire",
  "idBeneficiaire",
  "rnaBeneficiaire",
  "objet",
  "montant",
  "nature",
  "conditionsVersement",
  "datesPeriodeVersement",
  "idRAE",
  "notificationUE",
  "pourcentageSubvention",
  "dispositifAide",
];

function grants(): string[][] {
  return Array.from({ length: 29 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    return [
      "Commune de Valbrune",
      siret("21860194600"),
      `2024-03-${day}`,
      `2024-${index + 1}`,
      `Association n° ${index + 1}, « Les Amis »`,
      index % 5 === 1 ? "" : siret(`4019${String(index).padStart(7, "0")}`),
      index % 5 === 1 ? `W3332167${String(index).padStart(2, "0")}` : "",
      "Fonctionnement",
      String(1000 + index * 250.5),
      index % 4 ? "aide en numéraire" : "aide en numéraire;aide en nature",
      index % 2 ? "unique" : "échelonné",
      `2024-04-${day}/2024-07-${day}`,
      "",
      index % 2 ? "oui" : "non",
      String((index % 20) / 20 + 0.05),
      "",
    ];
  });
}

/** A row with a fault of the kind that its content suggests. */
function spoil(row: readonly string[], index: number): string[] {
  const faults: Readonly<Record<number, string>>[] = [
    { 14: "100" },
    { 2: "05/12/2016" },
    { 6: "W3222" },
    { 13: "yes" },
    { 5: "38033590100028" },
  ];
  const fault = faults[index % faults.length]!;
  return row.map((cell, column) => fault[column] ?? (column === 1 ? "21860194600000" : cell));
}

/** Completes eleven digits to a SIRET: nine with their Luhn digit, then the establishment's. */
function siret(digits: string): string {
  const siren = withLuhn(digits.slice(0, 8));
  return withLuhn(`${siren}0001`);
}

function withLuhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
