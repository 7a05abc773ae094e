import { createGrammar } from "../grammar";

export const { phrase, counted, agreed, quoted, allOf, anyOf, typedNumber, dateTime } =
  createGrammar({
    locale: "en-GB",
    typography: (text) => text,
    quotes: ["“", "”"],
    afterMillions: " ",
  });
