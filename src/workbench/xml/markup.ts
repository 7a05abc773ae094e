declare const wellFormed: unique symbol;

/** XML that was built by this file: plain texts cannot pass for it, so nothing goes unescaped. */
export type Markup = string & { readonly [wellFormed]: true };

/** `undefined` and `false` leave the attribute out; `true` is `1`. */
export type AttributeValue = string | number | boolean | undefined;

export const NOTHING = "" as Markup;

/** Character data. */
export const text = (value: string): Markup => escapeText(value) as Markup;

/** An element; attributes in the order given, children one after the other. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly Markup[]
): Markup {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) tag += attribute(key, value);
  const inside = children.join("");
  return (inside === "" ? `${tag}/>` : `${tag}>${inside}</${name}>`) as Markup;
}

export const together = (...parts: readonly Markup[]): Markup => parts.join("") as Markup;

/** The element only when it has children: empty collections are not valid in SpreadsheetML. */
export const unlessEmpty = (
  name: string,
  children: readonly Markup[],
  attributes: Readonly<Record<string, AttributeValue>> = {},
): Markup => (children.length === 0 ? NOTHING : element(name, attributes, ...children));

/** A whole part. */
export const xmlDocument = (root: Markup): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

function attribute(name: string, value: AttributeValue): string {
  if (value === undefined || value === false) return "";
  return ` ${name}="${value === true ? "1" : escapeAttribute(String(value))}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

const replaceEntity = (character: string): string => ENTITIES[character] as string;

export const escapeText = (value: string): string =>
  /[&<>]/.test(value) ? value.replace(/[&<>]/g, replaceEntity) : value;

/** Line ends and tabs too: a reader of XML turns them into spaces in attributes. */
const escapeAttribute = (value: string): string =>
  /[&<>"\n\r\t]/.test(value) ? value.replace(/[&<>"\n\r\t]/g, replaceEntity) : value;
