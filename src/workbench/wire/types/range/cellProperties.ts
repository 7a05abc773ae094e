import { sheetAddress } from "../../../book/address";
import { cellArea } from "../../../book/area";
import { json } from "../../argument";
import type { Batch } from "../../batch";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import { RangeTarget } from "../../rangeTarget";
import { readShape, writeShape } from "../../values/shapes";
import { rowsFor } from "../../values/shape";
import { object } from "../../objects";

/** Reads or writes the format of each cell, line or column apart, as nested plain objects. */
type Slices = (target: RangeTarget) => RangeTarget[][];

const cells: Slices = ({ sheet, area }) =>
  lines(area.top, area.bottom).map((row) =>
    lines(area.left, area.right).map((column) => new RangeTarget(sheet, cellArea(row, column))),
  );

const rows: Slices = ({ sheet, area }) =>
  lines(area.top, area.bottom).map((row) => [
    new RangeTarget(sheet, { ...area, top: row, bottom: row }),
  ]);

const columns: Slices = ({ sheet, area }) => [
  lines(area.left, area.right).map(
    (column) => new RangeTarget(sheet, { ...area, left: column, right: column }),
  ),
];

const lines = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

function readSlice(target: RangeTarget, wanted: Record<string, unknown>, batch: Batch): unknown {
  const { address, addressLocal, ...rest } = wanted;
  const place = sheetAddress(target.sheet.name, target.area);
  return {
    ...(address === true ? { address: place } : {}),
    ...(addressLocal === true ? { addressLocal: place } : {}),
    ...(readShape(object("Range", target), rest, batch) as object),
  };
}

const reading = (slices: Slices) =>
  method([json], (target: RangeTarget, [wanted], batch) =>
    slices(target).map((line) =>
      line.map((slice) => readSlice(slice, (wanted ?? {}) as Record<string, unknown>, batch)),
    ),
  );

const writing = (slices: Slices) =>
  method([json], (target: RangeTarget, [given], batch) => {
    const parts = slices(target);
    const flat = parts.flat();
    const values = Array.isArray(given) ? (given as unknown[]).flat() : rowsFor(target.area, given);
    flat.forEach((slice, i) => {
      const value = values[i];
      if (value !== null && value !== undefined) writeShape(object("Range", slice), value, batch);
    });
  });

/** `getCellProperties` and its kin (ExcelApi 1.9): an array of plain objects, cell by cell. */
export const cellPropertyMembers: Record<string, Member<RangeTarget>> = {
  getCellProperties: reading(cells),
  getRowProperties: reading(rows),
  getColumnProperties: reading(columns),
  setCellProperties: writing(cells),
  setRowProperties: writing(rows),
  setColumnProperties: writing(columns),
};
