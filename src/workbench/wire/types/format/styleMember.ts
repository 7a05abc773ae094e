import type { Style, StylePatch } from "../../../book/style";
import { setStyle, setStyleBy } from "../../../change/cells/restyle";
import type { Reader } from "../../argument";
import type { Batch } from "../../batch";
import type { Property } from "../../officeType";
import type { AreasTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { uniform } from "../../values/uniform";

/** What all cells agree on, or `null` (truths V39, RA2). */
export const readStyle = <V>(
  { sheet, areas }: AreasTarget,
  { scene }: Batch,
  read: (style: Style) => V,
): V | null => uniform(sheet, areas, scene.book, read);

export const patchStyle = (
  { sheet, areas }: AreasTarget,
  { scene }: Batch,
  patch: StylePatch,
): void => performFor(scene, setStyle(sheet.id, areas, patch));

/** A property of the style whose new value depends on the rest of each cell's style. */
export const derivedMember = <V>(
  read: (style: Style) => unknown,
  reader: Reader<V>,
  patch: (style: Style, value: V) => StylePatch,
): Property<AreasTarget> => ({
  kind: "property",
  read: (target, batch) => readStyle(target, batch, read),
  write: ({ sheet, areas }, raw, { scene }) => {
    const value = reader(raw);
    performFor(
      scene,
      setStyleBy(sheet.id, areas, (style) => patch(style, value)),
    );
  },
});

/** A property of the style of every cell of the areas. */
export const styleMember = <V>(
  read: (style: Style) => unknown,
  reader: Reader<V>,
  patch: (value: V) => StylePatch,
): Property<AreasTarget> => ({
  kind: "property",
  read: (target, batch) => readStyle(target, batch, read),
  write: (target, raw, batch) => patchStyle(target, batch, patch(reader(raw))),
});
