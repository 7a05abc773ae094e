import type { FreezePanes } from "../../../book/sheetTraits";
import { MAX_COLUMNS, MAX_ROWS } from "../../../book/grid";
import type { Area } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import { setSheetTraits } from "../../../change/setTraits";
import { areaOf } from "../../addresses";
import { either, integer, isText, objectOf, optional, text } from "../../argument";
import { range } from "../../objects";
import { method, officeType } from "../../officeType";
import type { Scene } from "../../scene";
import { performFor } from "../../scene";
import { itemNotFound } from "../../wireError";

const freeze = (scene: Scene, { id }: Sheet, panes: FreezePanes | null): void =>
  performFor(scene, setSheetTraits(id, { freeze: panes }, "freeze"));

/** What is frozen, as a range: whole rows when only rows are, whole columns likewise. */
function frozenArea({ traits }: Sheet): Area | null {
  if (traits.freeze === null) return null;
  const { rows, columns } = traits.freeze;
  const bottom = (rows === 0 ? MAX_ROWS : rows) - 1;
  const right = (columns === 0 ? MAX_COLUMNS : columns) - 1;
  return { top: 0, left: 0, bottom, right };
}

/** Truth W22. */
export const worksheetFreezePanes = officeType<Sheet>("WorksheetFreezePanes", {
  members: {
    freezeAt: method([either(isText, text, objectOf("Range"))], (sheet, [given], batch) => {
      const { area } = areaOf(sheet, given, batch);
      const rows = area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1;
      const columns = area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1;
      freeze(batch.scene, sheet, { rows, columns });
    }),
    freezeColumns: method([optional(integer)], (sheet, [count], { scene }) =>
      freeze(scene, sheet, { rows: 0, columns: count ?? 1 }),
    ),
    freezeRows: method([optional(integer)], (sheet, [count], { scene }) =>
      freeze(scene, sheet, { rows: count ?? 1, columns: 0 }),
    ),
    getLocation: method([], (sheet) => {
      const area = frozenArea(sheet);
      if (area === null) throw itemNotFound();
      return range(sheet, area);
    }),
    getLocationOrNullObject: method([], (sheet) => {
      const area = frozenArea(sheet);
      return area === null ? null : range(sheet, area);
    }),
    unfreeze: method([], (sheet, _none, { scene }) => freeze(scene, sheet, null)),
  },
});
