import type { Style, StylePatch } from "../../../book/style";
import { setStyle, setStyleBy } from "../../../change/cells/restyle";
import type { Step } from "../../../change/change";
import { changeNamedStyle } from "../../../change/styles/namedStyles";
import type { Reader } from "../../argument";
import type { Batch } from "../../batch";
import type { Property } from "../../officeType";
import { performFor } from "../../scene";
import { uniform } from "../../values/uniform";
import type { LookTarget } from "./namedTarget";
import { isNamed, styleOf } from "./namedTarget";

/** What all cells agree on, or `null` (truths V39, RA2); what a cell style says. */
export const readStyle = <V>(
  target: LookTarget,
  { scene }: Batch,
  read: (style: Style) => V,
): V | null =>
  isNamed(target)
    ? read(styleOf(target).look)
    : uniform(target.sheet, target.areas, scene.book, read);

export const patchStep = (target: LookTarget, patch: StylePatch): Step =>
  isNamed(target)
    ? changeNamedStyle(target.styleName, {}, patch)
    : setStyle(target.sheet.id, target.areas, patch);

export const patchStyle = (target: LookTarget, { scene }: Batch, patch: StylePatch): void =>
  performFor(scene, patchStep(target, patch));

/** A property of the style whose new value depends on the rest of each cell's style. */
export const derivedMember = <V>(
  read: (style: Style) => unknown,
  reader: Reader<V>,
  patch: (style: Style, value: V) => StylePatch,
): Property<LookTarget> => ({
  kind: "property",
  read: (target, batch) => readStyle(target, batch, read),
  write: (target, raw, { scene }) => {
    const value = reader(raw);
    const step = isNamed(target)
      ? patchStep(target, patch(styleOf(target).look, value))
      : setStyleBy(target.sheet.id, target.areas, (style) => patch(style, value));
    performFor(scene, step);
  },
});

/** A property of the style of every cell of the areas, or of a cell style. */
export const styleMember = <V>(
  read: (style: Style) => unknown,
  reader: Reader<V>,
  patch: (value: V) => StylePatch,
): Property<LookTarget> => ({
  kind: "property",
  read: (target, batch) => readStyle(target, batch, read),
  write: (target, raw, batch) => patchStyle(target, batch, patch(reader(raw))),
});
