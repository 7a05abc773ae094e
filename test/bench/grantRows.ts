/** Grants as a large authority publishes them: texts of usual lengths, some repeated, most new; every row is right. */
export function grantRows(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => grantRow(index));
}

export const GRANT_LABELS = [
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

const PLACES = ["Valbrune", "Saint-Lucien", "la Rive", "Montfleury", "l'Île-aux-Prés"]; // prettier-ignore
const CLUBS = ["Les Amis du théâtre", "Club nautique", "Comité des fêtes", "École de musique", "Union sportive"]; // prettier-ignore
const WORKS = ["Achat de matériel", "Fonctionnement annuel", "Organisation du festival d'été"]; // prettier-ignore
const BENEFICIARIES = 60_000;

function grantRow(index: number): string[] {
  const noise = (index * 2_654_435_761) >>> 0;
  const year = 2017 + (noise % 8);
  const day = `${year}-${two(1 + (noise % 12))}-${two(1 + ((noise >>> 5) % 28))}`;
  const beneficiary = noise % BENEFICIARIES;
  const place = pick(PLACES, noise >>> 3);
  const hasSiret = noise % 10 !== 0;
  return [
    "Département de la Brune",
    "21099990000017",
    day,
    `${year}-CP-${index}`,
    `${pick(CLUBS, beneficiary)} de ${place} ${beneficiary}`,
    hasSiret ? siret(beneficiary) : "",
    hasSiret ? "" : `W${String(beneficiary).padStart(9, "0")}`,
    `${pick(WORKS, noise >>> 7)} pour le dossier ${index}`,
    noise % 3 === 0 ? String(noise % 250_000) : `${noise % 90_000}.${two(noise % 100)}`,
    noise % 7 === 0 ? "aide en nature" : "aide en numéraire",
    noise % 4 === 0 ? "échelonné" : "unique",
    noise % 3 === 0 ? `${day}/${year + 1}-06-30` : day,
    "",
    noise % 9 === 0 ? "oui" : "non",
    noise % 5 === 0 ? `0.${two(1 + (noise % 99))}` : "1",
    noise % 2 === 0 ? "" : `vie-associative-${year}`,
  ];
}

const two = (value: number): string => String(value).padStart(2, "0");
const pick = (words: readonly string[], place: number): string => words[place % words.length] ?? "";

/** A SIREN of eight digits and its key, an establishment of four and its key. */
function siret(beneficiary: number): string {
  const siren = withKey(`4${String(beneficiary * 113).padStart(7, "0")}`);
  return withKey(`${siren}0001`);
}

function withKey(digits: string): string {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const value = Number(digits.charAt(digits.length - 1 - place)) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return digits + ((10 - (sum % 10)) % 10);
}
