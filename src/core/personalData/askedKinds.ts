import { currentCheckName } from "../checks/checkNames";
import { fold } from "../proposals/fold";
import type { Field, TableSchema } from "../schema/tableSchema";
import type { PersonalKind } from "./personalHit";

/** Words of a column's name by which a model asks for something: `telephone_operateur`, `porteurReferentEmail`. */
const ASKING_WORDS: Readonly<Record<string, readonly PersonalKind[]>> = {
  email: ["email"],
  mail: ["email"],
  courriel: ["email"],
  telephone: ["phone"],
  tel: ["phone"],
  phone: ["phone"],
  fax: ["phone"],
  adresse: ["postalAddress", "personName"],
  adresses: ["postalAddress", "personName"],
  address: ["postalAddress", "personName"],
  voie: ["postalAddress", "personName"],
  rue: ["postalAddress", "personName"],
  localisation: ["postalAddress", "personName"],
  contact: ["email", "phone", "postalAddress", "personName"],
  rapporteur: ["personName"],
  prenom: ["personName"],
};

const WORD_BREAK = /(?<=\p{Ll})(?=\p{Lu})|[^\p{L}\p{N}]+/u;

/**
 * What a model asks to be public in a column is not told: a format of e-mail, a check of telephone, or a column named
 * for it. A model is a public text, and its columns are the only ones that leave. NIR and IBAN are never asked.
 */
export function askedKinds(
  { name, format, type }: Field,
  { customChecks }: TableSchema,
): ReadonlySet<PersonalKind> {
  const asked = name.split(WORD_BREAK).flatMap((word) => ASKING_WORDS[fold(word)] ?? []);
  if (type === "string" && format === "email") asked.push("email");
  const hasPhoneCheck = customChecks.some(
    (check) =>
      currentCheckName(check.name) === "phone-number-value" && check.params["column"] === name,
  );
  return new Set(hasPhoneCheck ? [...asked, "phone"] : asked);
}
