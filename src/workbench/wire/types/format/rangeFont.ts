import { boolean, number, oneOf, text } from "../../argument";
import { officeType } from "../../officeType";
import type { AreasTarget } from "../../rangeTarget";
import { color } from "../../values/color";
import { styleMember } from "./styleMember";

/** The kinds of underline that the host keeps. */
const UNDERLINES = ["None", "Single"] as const;

const BLACK = "#000000";

export const rangeFont = officeType<AreasTarget>("RangeFont", {
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
      number,
      (size) => ({ font: { size } }),
    ),
    strikethrough: styleMember(
      ({ font }) => font.strikethrough,
      boolean,
      (strikethrough) => ({ font: { strikethrough } }),
    ),
    underline: styleMember(
      ({ font }) => (font.underline ? "Single" : "None"),
      oneOf(UNDERLINES),
      (underline) => ({ font: { underline: underline === "Single" } }),
    ),
  },
});
