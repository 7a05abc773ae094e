/** The sections of a structured reference, English then French. */
const SECTIONS: readonly (readonly [string, string])[] = [
  ["#All", "#Tout"],
  ["#Headers", "#En-têtes"],
  ["#Data", "#Données"],
  ["#Totals", "#Totaux"],
  ["#This Row", "#Cette ligne"],
];

function replaceWords(reference: string, from: 0 | 1, to: 0 | 1): string {
  return SECTIONS.reduce((text, words) => {
    const wanted = new RegExp(`\\[${words[from]}\\]`, "gi");
    return text.replace(wanted, `[${words[to]}]`);
  }, reference);
}

/** `Ventes[[#Headers],[a]]` as French Excel shows it: `Ventes[[#En-têtes];[a]]`. */
export const frenchTableReference = (reference: string): string =>
  replaceWords(reference, 0, 1).replace(/\],(?=\[)/g, "];");

/** `Ventes[[#En-têtes];[a]]` as the API writes it. */
export const englishTableReference = (reference: string): string =>
  replaceWords(reference, 1, 0).replace(/\];(?=\[)/g, "],");
