import { matchesOf, type TextDetector } from "./personalHit";

const STREETS =
  "rue,avenue,av\\.,bd,boulevard,bld,chemin,ch\\.,impasse,allée,allées,allee,place,pl\\.,route,rte,square,quai,cours,lotissement,résidence,residence,hameau,lieu-dit,passage,sentier,ruelle,venelle,faubourg,esplanade,traverse,montée";
const SMALL_WORDS = "de la ,de l['’],de ,du ,des ,d['’],la ,le ,les ,l['’]";

/**
 * A number, a kind of street, and a name: « 12 bis rue de la Paix ». A name has a capital, else « 1 place de crèche »
 * would be one; a town alone tells nothing of a person.
 */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\d/°-])\d{1,4}(?: ?(?:bis|ter|quater|BIS|TER|[A-Da-d]))?,? (?:${inAnyCase(STREETS)}) ` +
    String.raw`(?:${inAnyCase(SMALL_WORDS)})?\p{Lu}[\p{L}\d'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,4}`,
  "gu",
);

export const postalAddress: TextDetector = {
  kind: "postalAddress",
  find: (text) => matchesOf(text, ADDRESS),
};

/** As people write words: small, with a capital, in capitals. The case of the name itself matters. */
function inAnyCase(words: string): string {
  const each = words.split(",");
  const capital = each.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [...each, ...capital, ...each.map((word) => word.toUpperCase())].join("|");
}
