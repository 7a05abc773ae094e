import { createGrammar } from "../grammar";

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
  locale: "en-GB",
  typography: (text) => text,
  quotes: ["“", "”"],
  typedDate: (year, month, day) => `${year}-${month}-${day}`,
  afterMillions: " ",
});
