import { createGrammar } from "../grammar";

/**
 * French typography: a space that does not break before « : ; ? % € » and inside guillemets,
 * so that sentences can be written here with ordinary spaces.
 */
export const {
  phrase,
  counted,
  agreed,
  quoted,
  listed,
  allOf,
  anyOf,
  typedNumber,
  typedDate,
  dateTime,
} = createGrammar({
  locale: "fr-FR",
  typography: (text) => text.replace(/ (?=[:;?%€»])/g, "\u00a0").replace(/« /g, "«\u00a0"),
  quotes: ["«\u00a0", "\u00a0»"],
  typedDate: (year, month, day) => `${day}/${month}/${year}`,
  afterMillions: " de ",
});
