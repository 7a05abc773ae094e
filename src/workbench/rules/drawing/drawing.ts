export type DrawnKind = "colorScale" | "dataBar" | "iconSet";

/** A threshold of a scale, a bar or an icon: `cfvo` of the file. */
export interface Threshold {
  /** `min`, `max`, `num`, `percent`, `percentile` or `formula`. */
  readonly type: string;
  readonly value: string;
  /** False when a value equal to it belongs below. */
  readonly includes: boolean;
}

/** What the file says of a scale, of bars or of icons; the workbook keeps its very text. */
export interface Drawing {
  readonly kind: DrawnKind;
  readonly attributes: Readonly<Record<string, string>>;
  readonly thresholds: readonly Threshold[];
  /** `#RRGGBB`. */
  readonly colors: readonly string[];
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ENTITIES[mark as keyof typeof ENTITIES]);

const unescaped = (text: string): string =>
  Object.entries(ENTITIES).reduceRight((all, [mark, entity]) => all.replaceAll(entity, mark), text);

function attributesOf(tag: string): Record<string, string> {
  const pairs = [...tag.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

/** Reads the text that the workbook keeps. */
export function readDrawing(kind: DrawnKind, xml: string): Drawing {
  const [root = "", ...parts] = xml.match(/<[^/][^>]*>/g) ?? [];
  const named = (name: string) =>
    parts.filter((part) => part.startsWith(`<${name}`)).map(attributesOf);
  return {
    kind,
    attributes: attributesOf(root),
    thresholds: named("cfvo").map(({ type = "min", val = "", gte }) => ({
      ...{ type, value: val },
      includes: gte !== "0",
    })),
    colors: named("color").map(({ rgb = "FF000000" }) => `#${rgb.slice(-6).toUpperCase()}`),
  };
}

function thresholdXml({ type, value, includes }: Threshold): string {
  const val = value === "" ? "" : ` val="${escaped(value)}"`;
  return `<cfvo type="${type}"${val}${includes ? "" : ' gte="0"'}/>`;
}

export function printDrawing({ kind, attributes, thresholds, colors }: Drawing): string {
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const parts = [
    ...thresholds.map(thresholdXml),
    ...colors.map((color) => `<color rgb="FF${color.slice(1)}"/>`),
  ];
  return `<${kind}${own.join("")}>${parts.join("")}</${kind}>`;
}
