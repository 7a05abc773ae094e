import type { Style, StylePatch } from "./style";

/** Which parts of a cell's look a named style speaks of. */
export interface Includes {
  readonly number: boolean;
  readonly font: boolean;
  readonly alignment: boolean;
  readonly border: boolean;
  readonly patterns: boolean;
  readonly protection: boolean;
}

/** A cell style: a look with a name. */
export interface NamedStyle {
  /** The word of `Excel.BuiltInStyle` for one of Excel's own. */
  readonly name: string;
  /** The number of one of Excel's own in files; `null` for others. */
  readonly builtInId: number | null;
  /** The name of one of Excel's own in files: `Heading 1` for `Heading1`. */
  readonly nameInFile: string;
  readonly look: Style;
  readonly includes: Includes;
}

export const ALL_INCLUDED: Includes = {
  number: true,
  font: true,
  alignment: true,
  border: true,
  patterns: true,
  protection: true,
};

/** By either of its names, without case. */
export function styleNamed(styles: readonly NamedStyle[], name: string): NamedStyle | undefined {
  const wanted = name.toLowerCase();
  return styles.find((style) =>
    [style.name, style.nameInFile].some((known) => known.toLowerCase() === wanted),
  );
}

/** What a style makes of a cell that takes it: the parts that it does not include stay. */
export function patchOf({ name, look, includes }: NamedStyle): StylePatch {
  return {
    named: name,
    ...(includes.number && { numberFormat: look.numberFormat }),
    ...(includes.font && { font: look.font }),
    ...(includes.alignment && alignmentOf(look)),
    ...(includes.border && { borders: look.borders }),
    ...(includes.patterns && fillOf(look)),
    ...(includes.protection && { locked: look.locked, hidden: look.hidden }),
  };
}

const alignmentOf = (look: Style): StylePatch => ({
  horizontal: look.horizontal,
  vertical: look.vertical,
  wrapText: look.wrapText,
  shrinkToFit: look.shrinkToFit,
  indent: look.indent,
  readingOrder: look.readingOrder,
  autoIndent: look.autoIndent,
  rotation: look.rotation,
});

const fillOf = (look: Style): StylePatch => ({
  fill: look.fill,
  fillTint: look.fillTint,
  hatch: look.hatch,
  patternColor: look.patternColor,
  patternTint: look.patternTint,
  gradient: look.gradient,
});
