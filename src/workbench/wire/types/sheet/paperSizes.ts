/** `Excel.PaperType` by the file's number (ECMA-376, `pageSetup/@paperSize`). */
export const PAPER_SIZES: Readonly<Record<number, string>> = {
  1: "Letter",
  2: "LetterSmall",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  10: "A4Small",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
  15: "Quatro",
  18: "Note",
};
