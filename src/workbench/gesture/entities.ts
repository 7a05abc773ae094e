/** Characters that clipboards write by name; others come as numbers or as themselves. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  euro: "€",
  gt: ">",
  laquo: "«",
  lt: "<",
  nbsp: "\u00a0",
  quot: '"',
  raquo: "»",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  acirc: "â",
  ccedil: "ç",
  icirc: "î",
  ocirc: "ô",
  ugrave: "ù",
  ucirc: "û",
  oelig: "œ",
  rsquo: "’",
};

/** HTML text as characters; what is no entity stays as it is. */
export const decodeEntities = (html: string): string =>
  html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[String(name)] ?? whole;
  });
