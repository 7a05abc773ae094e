import { createGrammar } from "../grammar";

export const { phrase, counted, agreed, quoted, allOf, anyOf, typedNumber, typedDate, dateTime } =
  createGrammar({
    locale: "en-GB",
    typography: (text) => text,
    quotes: ["“", "”"],
    typedDate: "$1-$2-$3",
    afterMillions: " ",
  });
