import { anyContainsCell } from "../../book/area";
import type { Book } from "../../book/book";
import type { ConditionalFormat } from "../../book/conditionalFormat";
import type { Sheet } from "../../book/sheet";
import { conditionHolds } from "../condition";
import { numbersOf } from "../ranking";
import type { Drawing } from "./drawing";
import { readDrawing } from "./drawing";
import { limitsOf } from "./limits";
import { scaleColor } from "./scaleColor";

/** What a scale, bars and icons add to the look of a cell. */
export interface DrawnLook {
  readonly fill?: string;
  /** @property share of the cell's width, 0 to 1. */
  readonly bar?: { readonly color: string; readonly share: number };
  /** @property step from the lowest icon, 0, to the highest. */
  readonly icon?: { readonly set: string; readonly step: number };
  /** Bar or icon stand for the number, which is not written. */
  readonly hidesValue?: boolean;
}

interface Measured {
  readonly drawing: Drawing;
  readonly limits: readonly number[];
}

/** The scales, bars and icons of a sheet, measured once between two changes. */
export class SheetDrawings {
  private readonly measured = new Map<ConditionalFormat, Measured>();
  private readonly hasAny: boolean;

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    this.hasAny = sheet.traits.conditionalFormats.some(({ rule }) => "xml" in rule);
  }

  /** The first format of each kind draws, up to one that holds and stops (CF3). */
  look(row: number, column: number): DrawnLook {
    const value = this.hasAny ? this.sheet.value(row, column) : null;
    if (typeof value !== "number") return {};
    const place = { sheet: this.sheet, row, column };
    let look: DrawnLook = {};
    for (const format of this.sheet.traits.conditionalFormats) {
      if (!anyContainsCell(format.areas, row, column)) continue;
      const drawn = drawnLook(this.measure(format), value);
      if (drawn !== null) look = { ...drawn, ...look };
      else if (format.stopIfTrue && conditionHolds(this.book, format, place)) break;
    }
    return look;
  }

  private measure(format: ConditionalFormat): Measured | null {
    const { rule, areas } = format;
    const known = this.measured.get(format);
    if (known !== undefined || !("xml" in rule)) return known ?? null;
    const drawing = readDrawing(rule.type, rule.xml);
    const [first] = areas;
    const at = { sheet: this.sheet, row: first?.top ?? 0, column: first?.left ?? 0 };
    const numbers = numbersOf(format, this.sheet);
    const limits = limitsOf(this.book, at, drawing.thresholds, numbers);
    const measured = { drawing, limits };
    this.measured.set(format, measured);
    return measured;
  }
}

function drawnLook(measured: Measured | null, value: number): DrawnLook | null {
  if (measured === null) return null;
  const { drawing, limits } = measured;
  if (drawing.kind === "colorScale") {
    const fill = scaleColor(value, limits, drawing.colors);
    return fill === undefined ? {} : { fill };
  }
  const hidesValue = drawing.attributes.showValue === "0" ? { hidesValue: true } : {};
  return drawing.kind === "dataBar"
    ? { bar: barOf(drawing, limits, value), ...hidesValue }
    : { icon: iconOf(drawing, limits, value), ...hidesValue };
}

/** The shortest and the longest bar of Excel 2007, in percent of the cell. */
const SHORTEST = "10";
const LONGEST = "90";

function barOf({ attributes, colors }: Drawing, limits: readonly number[], value: number) {
  const [low = 0, high = 0] = limits;
  const least = Number(attributes.minLength ?? SHORTEST) / 100;
  const most = Number(attributes.maxLength ?? LONGEST) / 100;
  const part = value >= high ? 1 : Math.max(0, (value - low) / (high - low));
  return { color: colors[0] ?? "#638EC6", share: least + part * (most - least) };
}

function iconOf({ attributes, thresholds }: Drawing, limits: readonly number[], value: number) {
  const isMet = (limit: number, at: number) =>
    thresholds[at]?.includes === false ? value > limit : value >= limit;
  const met = limits.findLastIndex((limit, at) => at > 0 && isMet(limit, at));
  const step = Math.max(0, met);
  const isReversed = attributes.reverse === "1" || attributes.reverse === "true";
  return {
    set: attributes.iconSet ?? "3TrafficLights1",
    step: isReversed ? thresholds.length - 1 - step : step,
  };
}
