import { patchOf, styleNamed } from "../../../book/namedStyle";
import { setStyle } from "../../../change/cells/restyle";
import { text } from "../../argument";
import type { Property } from "../../officeType";
import { property } from "../../officeType";
import type { AreasTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { uniform } from "../../values/uniform";
import { invalidArgument } from "../../wireError";

/** `style` of cells: `null` when they differ (truth V39); a name that is no style is refused. */
export const styleOfCells = <T>(areasOf: (target: T) => AreasTarget): Property<T> =>
  property(
    (target, { scene }) => {
      const { sheet, areas } = areasOf(target);
      return uniform(sheet, areas, scene.book, ({ named }) => named);
    },
    text,
    (target, name, { scene }) => {
      const { sheet, areas } = areasOf(target);
      const found = styleNamed(scene.book.traits.namedStyles, name);
      if (found === undefined) throw invalidArgument(`There is no style ${name}.`);
      performFor(scene, setStyle(sheet.id, areas, patchOf(found)));
    },
  );
