import { cellArea } from "../../../book/area";
import type { Border, Borders } from "../../../book/style";
import { sequence } from "../../../change/together";
import { oneOf } from "../../argument";
import type { Batch } from "../../batch";
import { officeType, property, readOnly } from "../../officeType";
import type { BorderTarget } from "../../rangeTarget";
import { AreasTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { color } from "../../values/color";
import { borderStyle, LINE_STYLES, LINE_WEIGHTS, officeLine } from "./borderLine";
import { drawnSides } from "./borderSides";
import type { LookTarget } from "./namedTarget";
import { isNamed } from "./namedTarget";
import { patchStep, readStyle } from "./styleMember";
import { amountOf, tintAmount, tintedLine } from "./tints";

const ONE_CELL = cellArea(0, 0);

const BLACK = "#000000";

interface LookSide {
  readonly look: LookTarget;
  readonly side: keyof Borders;
}

/** The sides of cells, or of a cell style, which has no lines inside. */
function sidesOf({ look, index }: BorderTarget): LookSide[] {
  if (isNamed(look)) {
    const own = drawnSides(ONE_CELL, index);
    return own.map(({ side }) => ({ look, side }));
  }
  return look.areas
    .flatMap((area) => drawnSides(area, index))
    .map(({ area, side }) => ({ look: new AreasTarget(look.sheet, [area]), side }));
}

/** What the line is everywhere it is drawn, or `null` when it differs. */
function readLine<V>(target: BorderTarget, batch: Batch, read: (line: Border | null) => V) {
  const values = sidesOf(target).map(({ look, side }) =>
    readStyle(look, batch, ({ borders }) => read(borders[side])),
  );
  const [first] = values;
  return values.every((value) => value === first) ? (first ?? null) : null;
}

/** The line as it is, or thin and black where there is none or it differs. */
function present(target: BorderTarget, batch: Batch): Border {
  const style = readLine(target, batch, (line) => line?.style ?? null) ?? "thin";
  const color = readLine(target, batch, (line) => line?.color ?? null) ?? BLACK;
  const tint = readLine(target, batch, (line) => line?.tint ?? null);
  return tint === null ? { style, color } : { style, color, tint };
}

function draw(target: BorderTarget, { scene }: Batch, line: Border | null): void {
  const steps = sidesOf(target).map(({ look, side }) =>
    patchStep(look, { borders: { [side]: line } }),
  );
  if (steps.length > 0) performFor(scene, sequence(steps));
}

/** One border of a range. Giving a colour or a weight to a missing line draws it. */
export const rangeBorder = officeType<BorderTarget>("RangeBorder", {
  members: {
    sideIndex: readOnly(({ index }) => index),
    color: property(
      (target, batch) => readLine(target, batch, (line) => line?.color ?? BLACK),
      color,
      (target, given, batch) =>
        draw(target, batch, {
          style: present(target, batch).style,
          color: given === "" ? BLACK : given,
        }),
    ),
    style: property(
      (target, batch) => readLine(target, batch, (line) => officeLine(line).style),
      oneOf(LINE_STYLES),
      (target, style, batch) => {
        if (style === "None") return draw(target, batch, null);
        const line = present(target, batch);
        const { weight } = officeLine(line);
        return draw(target, batch, { ...line, style: borderStyle(style, weight) });
      },
    ),
    tintAndShade: property(
      (target, batch) => readLine(target, batch, (line) => amountOf(line?.tint)),
      tintAmount,
      (target, amount, batch) => draw(target, batch, tintedLine(present(target, batch), amount)),
    ),
    weight: property(
      (target, batch) => readLine(target, batch, (line) => officeLine(line).weight),
      oneOf(LINE_WEIGHTS),
      (target, weight, batch) => {
        const line = present(target, batch);
        const { style } = officeLine(line);
        if (style === "None") return;
        draw(target, batch, { ...line, style: borderStyle(style, weight) });
      },
    ),
  },
});
