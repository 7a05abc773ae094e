import type { ConditionalLook } from "../../../book/conditionalFormat";
import { boolean, integer, oneOf, text } from "../../argument";
import type { Batch } from "../../batch";
import { object } from "../../objects";
import { child, method, officeType, property, readOnly } from "../../officeType";
import { color } from "../../values/color";
import { itemNotFound } from "../../wireError";
import { wordsOf } from "../../values/words";
import { borderStyle, officeLine } from "../format/borderLine";
import { UNDERLINES } from "../format/underlines";
import type { FormatTarget } from "./found";
import { changeFormat, formatOf } from "./found";

const lookOf = (target: FormatTarget): ConditionalLook => formatOf(target).look;

const change = (target: FormatTarget, patch: Partial<ConditionalLook>, batch: Batch): void =>
  changeFormat(target, { look: { ...lookOf(target), ...patch } }, batch);

const without = (target: FormatTarget, part: keyof ConditionalLook, batch: Batch): void => {
  const look: Record<string, unknown> = { ...lookOf(target) };
  delete look[part];
  changeFormat(target, { look }, batch);
};

/** What a conditional format changes; what it leaves reads `null` or `""`. */
export const conditionalRangeFormat = officeType<FormatTarget>("ConditionalRangeFormat", {
  members: {
    borders: child((target) => object("ConditionalRangeBorderCollection", target)),
    fill: child((target) => object("ConditionalRangeFill", target)),
    font: child((target) => object("ConditionalRangeFont", target)),
    numberFormat: property(
      (target) => lookOf(target).numberFormat ?? null,
      text,
      (target, numberFormat, batch) => change(target, { numberFormat }, batch),
    ),
    clearFormat: method([], (target, _none, batch) => changeFormat(target, { look: {} }, batch)),
  },
});

export const conditionalRangeFill = officeType<FormatTarget>("ConditionalRangeFill", {
  members: {
    color: property(
      (target) => lookOf(target).fill ?? "",
      color,
      (target, fill, batch) =>
        fill === "" ? without(target, "fill", batch) : change(target, { fill }, batch),
    ),
    clear: method([], (target, _none, batch) => without(target, "fill", batch)),
  },
});

type ConditionalFont = NonNullable<ConditionalLook["font"]>;

const changeFont = (target: FormatTarget, patch: ConditionalFont, batch: Batch): void =>
  change(target, { font: { ...lookOf(target).font, ...patch } }, batch);

const flag = (name: "bold" | "italic" | "strikethrough") =>
  property(
    (target: FormatTarget) => lookOf(target).font?.[name] ?? null,
    boolean,
    (target: FormatTarget, on, batch) => changeFont(target, { [name]: on }, batch),
  );

export const conditionalRangeFont = officeType<FormatTarget>("ConditionalRangeFont", {
  members: {
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    color: property(
      (target) => lookOf(target).font?.color ?? "",
      color,
      (target, given, batch) => changeFont(target, { color: given }, batch),
    ),
    underline: property(
      (target) => {
        const underline = lookOf(target).font?.underline;
        return underline === undefined ? null : UNDERLINES[underline];
      },
      oneOf(["None", "Single", "Double"] as const),
      (target, word, batch) => changeFont(target, { underline: wordsOf(UNDERLINES, word) }, batch),
    ),
    clear: method([], (target, _none, batch) => without(target, "font", batch)),
  },
});

const SIDES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const;
type SideIndex = keyof typeof SIDES;
const SIDE_INDEXES = Object.keys(SIDES) as SideIndex[];

/** One border of a conditional format. */
export interface LookBorder {
  readonly format: FormatTarget;
  readonly index: SideIndex;
}

const border = (format: FormatTarget, index: SideIndex) =>
  object("ConditionalRangeBorder", { format, index });

export const conditionalRangeBorderCollection = officeType<FormatTarget>(
  "ConditionalRangeBorderCollection",
  {
    items: {
      list: (target) => SIDE_INDEXES.map((index) => border(target, index)),
      find: (target, key) => {
        const index = SIDE_INDEXES.find((known) => known === key);
        return index === undefined ? null : border(target, index);
      },
    },
    members: {
      count: readOnly(() => SIDE_INDEXES.length),
      top: child((target) => border(target, "EdgeTop")),
      bottom: child((target) => border(target, "EdgeBottom")),
      left: child((target) => border(target, "EdgeLeft")),
      right: child((target) => border(target, "EdgeRight")),
      getItemAt: method([integer], (target, [position]) => {
        const index = SIDE_INDEXES[position];
        if (index === undefined) throw itemNotFound();
        return border(target, index);
      }),
    },
  },
);

/** The lines that Excel offers in a conditional format. */
const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

const lineOf = ({ format, index }: LookBorder) => lookOf(format).borders?.[SIDES[index]] ?? null;

const draw = ({ format, index }: LookBorder, line: object | null, batch: Batch): void => {
  const borders: Record<string, unknown> = { ...lookOf(format).borders };
  if (line === null) delete borders[SIDES[index]];
  else
    borders[SIDES[index]] = {
      style: "thin",
      color: "#000000",
      ...lineOf({ format, index }),
      ...line,
    };
  change(format, { borders }, batch);
};

export const conditionalRangeBorder = officeType<LookBorder>("ConditionalRangeBorder", {
  members: {
    sideIndex: readOnly(({ index }) => index),
    color: property(
      (target) => lineOf(target)?.color ?? "",
      color,
      (target, given, batch) => draw(target, { color: given === "" ? "#000000" : given }, batch),
    ),
    style: property(
      (target) => officeLine(lineOf(target)).style,
      oneOf(LINE_STYLES),
      (target, style, batch) =>
        draw(target, style === "None" ? null : { style: borderStyle(style, "Thin") }, batch),
    ),
  },
});
