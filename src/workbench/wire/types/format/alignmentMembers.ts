import type { HorizontalAlignment, ReadingOrder, VerticalAlignment } from "../../../book/style";
import { boolean, integer, oneOf, within } from "../../argument";
import type { Property } from "../../officeType";
import { wordsOf } from "../../values/words";
import type { LookTarget } from "./namedTarget";
import { styleMember } from "./styleMember";

export const MAX_INDENT = 250;

const HORIZONTAL = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const satisfies Record<HorizontalAlignment, string>;

const VERTICAL = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
} as const satisfies Record<VerticalAlignment, string>;

const READING_ORDERS = {
  context: "Context",
  leftToRight: "LeftToRight",
  rightToLeft: "RightToLeft",
} as const satisfies Record<ReadingOrder, string>;

/** Stacked text is 180 in Office.js, 255 in the file. */
const STACKED = { office: 180, file: 255 } as const;

/** Where the text of a cell stands. */
export const alignmentMembers = {
  horizontalAlignment: styleMember(
    ({ horizontal }) => HORIZONTAL[horizontal],
    oneOf(Object.values(HORIZONTAL)),
    (word) => ({ horizontal: wordsOf(HORIZONTAL, word) }),
  ),
  verticalAlignment: styleMember(
    ({ vertical }) => VERTICAL[vertical],
    oneOf(Object.values(VERTICAL)),
    (word) => ({ vertical: wordsOf(VERTICAL, word) }),
  ),
  readingOrder: styleMember(
    ({ readingOrder }) => READING_ORDERS[readingOrder],
    oneOf(Object.values(READING_ORDERS)),
    (word) => ({ readingOrder: wordsOf(READING_ORDERS, word) }),
  ),
  autoIndent: styleMember(
    ({ autoIndent }) => autoIndent,
    boolean,
    (autoIndent) => ({ autoIndent }),
  ),
  wrapText: styleMember(
    ({ wrapText }) => wrapText,
    boolean,
    (wrapText) => ({ wrapText }),
  ),
  shrinkToFit: styleMember(
    ({ shrinkToFit }) => shrinkToFit,
    boolean,
    (shrinkToFit) => ({ shrinkToFit }),
  ),
  indentLevel: styleMember(
    ({ indent }) => indent,
    within(0, MAX_INDENT, integer),
    (indent) => ({ indent }),
  ),
  textOrientation: styleMember(
    ({ rotation }) => (rotation === STACKED.file ? STACKED.office : rotation),
    integer,
    (angle) => ({ rotation: angle === STACKED.office ? STACKED.file : angle }),
  ),
} satisfies Record<string, Property<LookTarget>>;
