import { matchesOf, type TextDetector } from "./personalHit";

const CIVILITY = [
  String.raw`M\.`,
  String.raw`MM\.`,
  String.raw`Mr\.?`,
  String.raw`MR\.?`,
  String.raw`Mme\.?`,
  String.raw`MME\.?`,
  "Mmes",
  String.raw`Mlle\.?`,
  String.raw`MLLE\.?`,
  "Monsieur",
  "MONSIEUR",
  "Madame",
  "MADAME",
  "Mademoiselle",
  "MADEMOISELLE",
].join("|");
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*`;
const PARTICLE = String.raw`(?:de |du |des |d['’]|von |van |DE |DU |D['’])`;

/**
 * A civility and what follows it with a capital. A name alone is not sure enough: associations and streets bear
 * names of people. « Monsieur le Maire » is a function, and a bare « M » may be a plan of accounts (M57) or a building.
 */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${CIVILITY})[ \u00a0]${PARTICLE}?${NAME}(?: ${PARTICLE}?${NAME}){0,3}`,
  "gu",
);
const FUNCTION =
  /^\S+[ \u00a0](?:L['’]|LE |LA |Maire|MAIRE|Président|PR[ÉE]SIDENT|Directeur|Directrice|DIRECT|Préf|PR[ÉE]F)/u;

export const personName: TextDetector = {
  kind: "personName",
  find: (text) => matchesOf(text, NAMED).filter((found) => !FUNCTION.test(found)),
};
