import { BUILT_IN_STYLES } from "../../book/builtInStyles";
import type { Includes, NamedStyle } from "../../book/namedStyle";
import type { Style } from "../../book/style";
import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";

interface FileNamedStyles {
  readonly all: readonly NamedStyle[];
  /** The names of the styles by what `xfId` says. */
  readonly byNumber: ReadonlyMap<number, string>;
}

/** The attribute by which a style says that it speaks of a part: it does unless it says 0. */
const PARTS = {
  number: "applyNumberFormat",
  font: "applyFont",
  alignment: "applyAlignment",
  border: "applyBorder",
  patterns: "applyFill",
  protection: "applyProtection",
} as const satisfies Record<keyof Includes, string>;

const partNames = Object.keys(PARTS) as (keyof Includes)[];

/** Excel's own styles are known by their numbers, whatever the language of their names. */
export function readNamedStyles(
  cellStyles: readonly XmlElement[],
  xfs: readonly XmlElement[],
  look: (xf: XmlElement, named: string) => Style,
): FileNamedStyles {
  const read = cellStyles.flatMap((cellStyle) => {
    const number = cellStyle.number("xfId", 0);
    const xf = xfs[number];
    return xf === undefined ? [] : [{ number, style: readStyle(cellStyle, xf, look) }];
  });
  const inFile = new Map(read.map(({ style }) => [style.name, style]));
  const others = BUILT_IN_STYLES.map((style) => inFile.get(style.name) ?? style);
  const own = [...inFile.values()].filter(({ name }) => !BUILT_IN.has(name));
  return {
    all: [...others, ...own],
    byNumber: new Map(read.map(({ number, style }) => [number, style.name])),
  };
}

const BUILT_IN = new Set(BUILT_IN_STYLES.map(({ name }) => name));

function readStyle(
  cellStyle: XmlElement,
  xf: XmlElement,
  look: (xf: XmlElement, named: string) => Style,
): NamedStyle {
  const id = cellStyle.number("builtinId", null);
  const known = BUILT_IN_STYLES.find(({ builtInId }) => id !== null && builtInId === id);
  const nameInFile = known?.nameInFile ?? cellStyle.attribute("name") ?? "";
  const name = known?.name ?? nameInFile;
  const includes = partNames.map((part) => [part, xf.flag(PARTS[part], true)] as const);
  return {
    ...{ name, nameInFile, builtInId: known?.builtInId ?? null, look: look(xf, name) },
    includes: Object.fromEntries(includes) as unknown as Includes,
  };
}

/** What a style says of the parts that it leaves alone. */
export const leftAlone = ({ includes }: NamedStyle): Record<string, number | undefined> =>
  Object.fromEntries(partNames.map((part) => [PARTS[part], includes[part] ? undefined : 0]));

export const cellStyleElement = ({ nameInFile, builtInId }: NamedStyle, xfId: number): Markup =>
  element("cellStyle", { name: nameInFile, xfId, builtinId: builtInId ?? undefined });
