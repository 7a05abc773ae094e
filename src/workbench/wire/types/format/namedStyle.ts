import type { Includes } from "../../../book/namedStyle";
import { GENERAL } from "../../../book/style";
import { changeNamedStyle, deleteNamedStyle } from "../../../change/styles/namedStyles";
import { styleNamed } from "../../../book/namedStyle";
import { isNumberFormat } from "../../../typing/displayText";
import { fromLocalFormat, toLocalFormat } from "../../../typing/localFormat";
import type { Reader } from "../../argument";
import { boolean, text } from "../../argument";
import { object } from "../../objects";
import type { Property } from "../../officeType";
import { child, method, officeType, property, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";
import { alignmentMembers } from "./alignmentMembers";
import type { NamedTarget } from "./namedTarget";
import { styleOf } from "./namedTarget";
import { patchStyle, styleMember } from "./styleMember";

const formatCode: Reader<string> = (raw) => {
  const code = text(raw);
  if (!isNumberFormat(code)) throw invalidArgument(`${code} is not a number format.`);
  return code === "" ? GENERAL : code;
};

/** Whether the style speaks of a part of a cell's look. */
const include = (part: keyof Includes): Property<NamedTarget> =>
  property(
    (target) => styleOf(target).includes[part],
    boolean,
    (target, on, { scene }) => {
      const includes = { ...styleOf(target).includes, [part]: on };
      performFor(scene, changeNamedStyle(target.styleName, { includes }));
    },
  );

/** A cell style. Changing one changes the cells that still look as it did. */
export const namedStyle = officeType<NamedTarget>("Style", {
  exists: ({ book, styleName }) => styleNamed(book.traits.namedStyles, styleName) !== undefined,
  members: {
    borders: child((target) => object("RangeBorderCollection", target)),
    fill: child((target) => object("RangeFill", target)),
    font: child((target) => object("RangeFont", target)),
    ...alignmentMembers,
    /** What office.js writes for `textOrientation`. */
    orientation: alignmentMembers.textOrientation,
    builtIn: readOnly((target) => styleOf(target).builtInId !== null),
    name: readOnly((target) => styleOf(target).name),
    formulaHidden: styleMember(
      ({ hidden }) => hidden,
      boolean,
      (hidden) => ({ hidden }),
    ),
    locked: styleMember(
      ({ locked }) => locked,
      boolean,
      (locked) => ({ locked }),
    ),
    numberFormat: styleMember(
      ({ numberFormat }) => numberFormat,
      formatCode,
      (numberFormat) => ({ numberFormat }),
    ),
    numberFormatLocal: property(
      (target) => toLocalFormat(styleOf(target).look.numberFormat, target.book.locale),
      text,
      (target, code, batch) => {
        const numberFormat = formatCode(fromLocalFormat(code, target.book.locale));
        patchStyle(target, batch, { numberFormat });
      },
    ),
    includeAlignment: include("alignment"),
    includeBorder: include("border"),
    includeFont: include("font"),
    includeNumber: include("number"),
    includePatterns: include("patterns"),
    includeProtection: include("protection"),
    delete: method([], ({ styleName }, _none, { scene }) =>
      performFor(scene, deleteNamedStyle(styleName)),
    ),
  },
});
