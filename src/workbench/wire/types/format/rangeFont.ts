import type { Script } from "../../../book/style";
import { boolean, oneOf, text, within } from "../../argument";
import { officeType } from "../../officeType";
import { color } from "../../values/color";
import { wordsOf } from "../../values/words";
import type { LookTarget } from "./namedTarget";
import { derivedMember, styleMember } from "./styleMember";
import { amountOf, retinted, tintAmount } from "./tints";
import { UNDERLINES } from "./underlines";

const BLACK = "#000000";

/** In points, as Excel's own box takes it. */
const MAX_FONT_SIZE = 409;

/** The one takes the other's place; off is the base line. */
const script = (name: Exclude<Script, "baseline">) =>
  styleMember(
    ({ font }) => font.script === name,
    boolean,
    (on) => ({ font: { script: on ? name : "baseline" } }),
  );

export const rangeFont = officeType<LookTarget>("RangeFont", {
  members: {
    bold: styleMember(
      ({ font }) => font.bold,
      boolean,
      (bold) => ({ font: { bold } }),
    ),
    color: styleMember(
      ({ font }) => font.color,
      color,
      (given) => ({ font: { color: given === "" ? BLACK : given } }),
    ),
    italic: styleMember(
      ({ font }) => font.italic,
      boolean,
      (italic) => ({ font: { italic } }),
    ),
    name: styleMember(
      ({ font }) => font.name,
      text,
      (name) => ({ font: { name } }),
    ),
    size: styleMember(
      ({ font }) => font.size,
      within(1, MAX_FONT_SIZE),
      (size) => ({ font: { size } }),
    ),
    strikethrough: styleMember(
      ({ font }) => font.strikethrough,
      boolean,
      (strikethrough) => ({ font: { strikethrough } }),
    ),
    underline: styleMember(
      ({ font }) => UNDERLINES[font.underline],
      oneOf(Object.values(UNDERLINES)),
      (word) => ({ font: { underline: wordsOf(UNDERLINES, word) } }),
    ),
    subscript: script("subscript"),
    superscript: script("superscript"),
    tintAndShade: derivedMember(
      ({ font }) => amountOf(font.tint),
      tintAmount,
      ({ font }, amount) => ({ font: retinted(font.color, font.tint, amount) }),
    ),
  },
});
