import fc from "fast-check";
import { isValidIBAN } from "ibantools";
import { email } from "../../../../src/core/personalData/email";
import { iban } from "../../../../src/core/personalData/iban";
import { nir } from "../../../../src/core/personalData/nir";
import type { TextDetector } from "../../../../src/core/personalData/personalHit";
import { personName } from "../../../../src/core/personalData/personName";
import { phone } from "../../../../src/core/personalData/phone";
import { postalAddress } from "../../../../src/core/personalData/postalAddress";

interface Cases {
  readonly detector: TextDetector;
  /** Text, and the part of it that is found. */
  readonly found: readonly (readonly [string, string])[];
  readonly silent: readonly string[];
}

const CASES: Readonly<Record<string, Cases>> = {
  "an e-mail": {
    detector: email,
    found: [
      ["écrire à jean.dupont@mairie-exemple.fr.", "jean.dupont@mairie-exemple.fr"],
      ["<a_b+c@sous.domaine.gouv.fr>", "a_b+c@sous.domaine.gouv.fr"],
    ],
    silent: ["rendez-vous @ 14 h", "@mairie", "a@b", "1 lot @ 3.50"],
  },
  "a telephone": {
    detector: phone,
    found: [
      ["tél. 06 12 34 56 78 le soir", "06 12 34 56 78"],
      ["0612345678", "0612345678"],
      ["02.99.00.00.00", "02.99.00.00.00"],
      ["+33 6 12 34 56 78", "+33 6 12 34 56 78"],
      ["+262 692 12 34 56", "+262 692 12 34 56"],
      ["0033612345678", "0033612345678"],
    ],
    silent: [
      "21350238800019",
      "01234567890123",
      "012 345 678 00012",
      "01 23 45 67 80 00 12",
      "DELIB 2024-0612345678",
      "2017-03-30/2017-05-24",
      "W061234567",
      "0800 12 34 56",
      "08 00 12 34 56",
      "convention du 01/02/2023",
    ],
  },
  "a number of social security": {
    detector: nir,
    found: [
      ["NIR 2 55 08 14 168 025 38", "2 55 08 14 168 025 38"],
      ["255081416802538", "255081416802538"],
      ["1 84 12 2A 451 089 33", "1 84 12 2A 451 089 33"],
    ],
    silent: ["255081416802539", "2550814168025", "21350238800019", "184122B45108933"],
  },
  "a bank account": {
    detector: iban,
    found: [
      ["IBAN FR76 3000 6000 0112 3456 7890 189, merci", "FR76 3000 6000 0112 3456 7890 189"],
      ["DE89370400440532013000", "DE89370400440532013000"],
      ["FR1420041010050500013M02606 versé", "FR1420041010050500013M02606"],
    ],
    silent: ["FR7630006000011234567890188", "FR76 3000", "CONV N° 2074-15 2015-06-19"],
  },
  "an address": {
    detector: postalAddress,
    found: [
      ["12 bis, rue de la Paix 35000 Rennes", "12 bis, rue de la Paix"],
      ["au 3 AVENUE DU GENERAL LECLERC", "3 AVENUE DU GENERAL LECLERC"],
      ["4 place d'Armes", "4 place d'Armes"],
    ],
    silent: [
      "1 place de crèche",
      "12 places",
      "2 cours de danse",
      "route de Lorient",
      "8 mai 1945",
    ],
  },
  "a person named after a civility": {
    detector: personName,
    found: [
      ["aide à Mme Jeanne Martin pour ses travaux", "Mme Jeanne Martin"],
      ["M. de La Tour", "M. de La Tour"],
      ["Monsieur DUPONT Jean", "Monsieur DUPONT Jean"],
    ],
    silent: [
      "Monsieur le Maire",
      "MONSIEUR LE PREFET",
      "Madame la Présidente",
      "nomenclature M57",
      "Bâtiment M Nord",
      "Association Jean Moulin",
    ],
  },
};

describe.each(Object.entries(CASES))("%s", (_, { detector, found, silent }) => {
  it.each(found)("is found in « %s »", (text, value) => {
    expect(detector.find(text)).toEqual([value]);
  });

  it.each(silent)("is not seen in « %s »", (text) => {
    expect(detector.find(text)).toEqual([]);
  });
});

test("numbers of 14 digits, whatever their spaces, hold neither telephone nor NIR", () => {
  const digits = fc.stringMatching(/^\d{14}$/);
  const cut = (text: string) =>
    `${text.slice(0, 3)} ${text.slice(3, 6)} ${text.slice(6, 9)} ${text.slice(9)}`;
  fc.assert(
    fc.property(digits, (siret) => {
      for (const text of [siret, cut(siret)])
        expect([...phone.find(text), ...nir.find(text)]).toEqual([]);
    }),
  );
});

test("what is found stands in the text, and an account always has its key", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."FR7601234 .@bcM") });
  fc.assert(
    fc.property(letters, (text) => {
      for (const { detector } of Object.values(CASES))
        for (const value of detector.find(text)) expect(text).toContain(value);
      for (const value of iban.find(text)) expect(isValidIBAN(value.replace(/ /g, ""))).toBe(true);
    }),
  );
});

test("a text of a million letters without an end costs no more than its length", () => {
  const long = "a".repeat(1_000_000);
  const before = performance.now();
  for (const { detector } of Object.values(CASES)) expect(detector.find(`${long}@`)).toEqual([]);
  expect(performance.now() - before).toBeLessThan(5_000);
});
