import { styleOfCells } from "./format/rangeStyle";
import { sheetAddress } from "../../book/address";
import {
  cellCount,
  intersect,
  isWholeColumns,
  isWholeRows,
  offsetArea,
  wholeColumns,
  wholeRows,
} from "../../book/area";
import type { Area } from "../../book/grid";
import { usedArea } from "../../book/usedArea";
import { sequence } from "../../change/together";
import { areaOf, areasNamed, onGrid } from "../addresses";
import { boolean, either, integer, isText, objectOf, oneOf, optional, text } from "../argument";
import type { Batch } from "../batch";
import { object, rangeAreas as areasObject } from "../objects";
import { child, method, officeType, readOnly } from "../officeType";
import { AreasTarget, RangeTarget } from "../rangeTarget";
import { performFor } from "../scene";
import { CLEAR_APPLY_TO, clearing } from "../values/clearing";
import { COPY_TYPES, copying, copyOf } from "../values/copying";
import { itemNotFound } from "../wireError";
import { rangeOrAddress } from "./range/neighbours";
import { specialCellMembers } from "./range/specialCells";

type Given = RangeTarget | AreasTarget | string;

const rangeOrAreas = (raw: unknown): RangeTarget | AreasTarget => {
  const { target } = (raw ?? {}) as { target?: unknown };
  return target instanceof AreasTarget ? target : objectOf("Range")(raw);
};

const anyAreas = either(isText, text, rangeOrAreas);

function common({ sheet, areas }: AreasTarget, given: Given, batch: Batch): Area[] {
  const others =
    typeof given === "string"
      ? areasNamed(sheet, given, batch)
      : given instanceof RangeTarget
        ? [given.area]
        : given.areas;
  return areas.flatMap((area) =>
    others.map((other) => intersect(area, other)).filter((part) => part !== null),
  );
}

function usedParts({ sheet, areas }: AreasTarget, valuesOnly: boolean | undefined): Area[] {
  const used = usedArea(sheet, valuesOnly);
  if (used === null) return [];
  return areas.map((area) => intersect(area, used)).filter((part) => part !== null);
}

const orNull = (target: AreasTarget, areas: readonly Area[]) =>
  areas.length === 0 ? null : areasObject(target.sheet, areas);

const orRefuse = (target: AreasTarget, areas: readonly Area[]) => {
  if (areas.length === 0) throw itemNotFound();
  return areasObject(target.sheet, areas);
};

const addressOf = ({ sheet, areas }: AreasTarget): string =>
  areas.map((area) => sheetAddress(sheet.name, area)).join(",");

export const rangeAreas = officeType<AreasTarget>("RangeAreas", {
  identity: (target, { scene }) => {
    const name = scene.session.references.nameOf(target);
    return name === undefined ? {} : { _ReferenceId: name };
  },
  exists: ({ sheet, isGone }, { scene }) => !isGone && scene.book.sheetById(sheet.id) !== null,
  members: {
    address: readOnly(addressOf),
    addressLocal: readOnly(addressOf),
    areaCount: readOnly(({ areas }) => areas.length),
    cellCount: readOnly(({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    isEntireColumn: readOnly(({ areas }) => areas.every(isWholeColumns)),
    isEntireRow: readOnly(({ areas }) => areas.every(isWholeRows)),
    areas: child(({ sheet, areas }) =>
      object(
        "RangeCollection",
        areas.map((area) => ({ sheet, area })),
      ),
    ),
    conditionalFormats: child((target) => object("ConditionalFormatCollection", target)),
    style: styleOfCells((target: AreasTarget) => target),
    dataValidation: child((target) => object("DataValidation", target)),
    format: child((target) => object("RangeFormat", target)),
    worksheet: child(({ sheet }) => object("Worksheet", sheet)),
    clear: method([optional(oneOf(CLEAR_APPLY_TO))], ({ sheet, areas }, [applyTo], { scene }) =>
      performFor(scene, clearing(sheet.id, areas, applyTo ?? "All")),
    ),
    copyFrom: method(
      [rangeOrAddress, optional(oneOf(COPY_TYPES)), optional(boolean), optional(boolean)],
      ({ sheet, areas }, [source, type, skipBlanks, transpose], batch) => {
        const from = areaOf(sheet, source, batch);
        const copy = copyOf(type, skipBlanks, transpose);
        const steps = areas.map((area) => copying(batch.scene.book, from, { sheet, area }, copy));
        performFor(batch.scene, sequence(steps));
      },
    ),
    calculate: method([], (_target, _none, { scene }) => scene.book.calculate()),
    setDirty: method([], () => null),
    getTables: method([optional(boolean)], ({ sheet, areas }, [fullyContained]) =>
      object("TableScopedCollection", { sheet, areas, fullyContained: fullyContained ?? false }),
    ),
    getEntireColumn: method([], ({ sheet, areas }) =>
      areasObject(
        sheet,
        areas.map((area) => wholeColumns(area.left, area.right)),
      ),
    ),
    getEntireRow: method([], ({ sheet, areas }) =>
      areasObject(
        sheet,
        areas.map((area) => wholeRows(area.top, area.bottom)),
      ),
    ),
    getIntersection: method([anyAreas], (target, [given], batch) =>
      orRefuse(target, common(target, given, batch)),
    ),
    getIntersectionOrNullObject: method([anyAreas], (target, [given], batch) =>
      orNull(target, common(target, given, batch)),
    ),
    getOffsetRangeAreas: method([integer, integer], ({ sheet, areas }, [rows, columns]) =>
      areasObject(
        sheet,
        areas.map((area) => onGrid(offsetArea(area, rows, columns))),
      ),
    ),
    getUsedRangeAreas: method([optional(boolean)], (target, [valuesOnly]) =>
      orRefuse(target, usedParts(target, valuesOnly)),
    ),
    getUsedRangeAreasOrNullObject: method([optional(boolean)], (target, [valuesOnly]) =>
      orNull(target, usedParts(target, valuesOnly)),
    ),
    ...specialCellMembers<AreasTarget>(({ areas }) => areas),
    _KeepReference: method([], (target, _none, { scene }) => {
      scene.session.references.keep(object("RangeAreas", target));
    }),
  },
});
