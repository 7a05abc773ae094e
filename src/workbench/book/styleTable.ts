import type { Style, StyleId, StylePatch } from "./style";
import { DEFAULT_STYLE } from "./style";

/** All distinct styles of a workbook, each kept once: equal styles have equal ids. */
export class StyleTable {
  private readonly styles: Style[] = [];
  private readonly ids = new Map<string, StyleId>();
  private readonly patched = new Map<string, StyleId>();

  constructor() {
    this.intern(DEFAULT_STYLE);
  }

  /** @throws RangeError when the id was not given by this table. */
  get(id: StyleId): Style {
    const style = this.styles[id];
    if (style === undefined) throw new RangeError(`No style ${id} in this workbook`);
    return style;
  }

  /** The id of a style, the same for equal styles. */
  intern(style: Style): StyleId {
    const whole = complete(DEFAULT_STYLE, style);
    const key = JSON.stringify(whole);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.styles.push(Object.freeze(whole));
    this.ids.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** The style that results from changing some traits of another. */
  patch(id: StyleId, patch: StylePatch): StyleId {
    const key = `${id} ${JSON.stringify(patch)}`;
    const known = this.patched.get(key);
    if (known !== undefined) return known;
    const result = this.intern(complete(this.get(id), withoutOldTints(patch)));
    this.patched.set(key, result);
    return result;
  }

  get size(): number {
    return this.styles.length;
  }
}

/** A colour given alone is as it is, whatever the old one was made of. */
function withoutOldTints(patch: StylePatch): StylePatch {
  const { fill, patternColor, font } = patch;
  return {
    ...(fill === undefined ? {} : { fillTint: null, gradient: null }),
    ...(patternColor === undefined ? {} : { patternTint: null }),
    ...patch,
    ...(font?.color === undefined ? {} : { font: { tint: null, ...font } }),
  };
}

/** Both in the key order of the default style, so that equal styles print alike. */
const complete = (base: Style, patch: StylePatch): Style => ({
  ...base,
  ...patch,
  font: { ...base.font, ...patch.font },
  borders: { ...base.borders, ...patch.borders },
});
