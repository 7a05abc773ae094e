import { intersect } from "../../../book/area";
import type { Area, Cell } from "../../../book/grid";
import { ExcelRefusal } from "../../../book/refusal";
import type { Scalar } from "../../../book/scalar";
import { CellError } from "../../../book/scalar";
import type { Sheet } from "../../../book/sheet";
import { usedArea } from "../../../book/usedArea";
import { oneOf, optional } from "../../argument";
import { rangeAreas } from "../../objects";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import type { AreasTarget, RangeTarget } from "../../rangeTarget";
import { areasOfCells } from "../../values/areasOfCells";
import { itemNotFound, WireError } from "../../wireError";

const CELL_TYPES = [
  "Blanks",
  "ConditionalFormats",
  "Constants",
  "DataValidations",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;
type CellType = (typeof CELL_TYPES)[number];

const VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;
type ValueTypes = (typeof VALUE_TYPES)[number];

function kindOf(value: Scalar): "Error" | "Logical" | "Number" | "Text" {
  if (value instanceof CellError) return "Error";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "number" ? "Number" : "Text";
}

const takes = (types: ValueTypes | undefined, value: Scalar): boolean =>
  types === undefined || types === "All" || types.includes(kindOf(value));

type Test = (sheet: Sheet, row: number, column: number) => boolean;

const TESTS: Readonly<Partial<Record<CellType, (types: ValueTypes | undefined) => Test>>> = {
  Blanks: () => (sheet, row, column) => sheet.value(row, column) === null,
  Constants: (types) => (sheet, row, column) => {
    const value = sheet.cells.value(row, column);
    return value !== null && sheet.formula(row, column) === null && takes(types, value);
  },
  Formulas: (types) => (sheet, row, column) =>
    sheet.formula(row, column) !== null && takes(types, sheet.value(row, column)),
  Visible: () => (sheet, row, column) =>
    !sheet.rows.hidden.get(row) && !sheet.columns.hidden.get(column),
};

/** Rules say themselves which cells they cover. */
function ruledAreas(sheet: Sheet, areas: readonly Area[], type: CellType): Area[] | null {
  const { validations, conditionalFormats } = sheet.traits;
  const covered =
    type === "DataValidations"
      ? validations
      : type === "ConditionalFormats"
        ? conditionalFormats
        : null;
  if (covered === null) return null;
  const parts = covered.flatMap((rule) =>
    rule.areas.flatMap((area) => areas.map((asked) => intersect(area, asked))),
  );
  return parts.filter((part) => part !== null);
}

/** Within the used range: blanks beyond it are not listed, as in Excel. */
export function specialAreas(
  sheet: Sheet,
  areas: readonly Area[],
  type: CellType,
  valueTypes: ValueTypes | undefined,
): Area[] {
  if (valueTypes !== undefined && type !== "Constants" && type !== "Formulas") {
    throw new ExcelRefusal("InvalidArgument");
  }
  const ruled = ruledAreas(sheet, areas, type);
  if (ruled !== null) return ruled;
  const test = TESTS[type]?.(valueTypes);
  if (test === undefined)
    throw new WireError("NotImplemented", `The workbench has no ${type} cells.`);
  const used = usedArea(sheet);
  const parts = areas.map((area) => (used === null ? null : intersect(used, area)));
  return areasOfCells(
    parts.flatMap((part) => (part === null ? [] : cellsWhere(sheet, part, test))),
  );
}

function cellsWhere(sheet: Sheet, { top, left, bottom, right }: Area, test: Test): Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (test(sheet, row, column)) cells.push({ row, column });
    }
  }
  return cells;
}

type Areas<T> = (target: T) => readonly Area[];

/** `getSpecialCells` of ranges and range areas (truth V50). */
export const specialCellMembers = <T extends RangeTarget | AreasTarget>(
  areasOf: Areas<T>,
): Record<string, Member<T>> => ({
  getSpecialCells: method(
    [oneOf(CELL_TYPES), optional(oneOf(VALUE_TYPES))],
    (target: T, [type, valueTypes]) => {
      const areas = specialAreas(target.sheet, areasOf(target), type, valueTypes);
      if (areas.length === 0) throw itemNotFound();
      return rangeAreas(target.sheet, areas);
    },
  ),
  getSpecialCellsOrNullObject: method(
    [oneOf(CELL_TYPES), optional(oneOf(VALUE_TYPES))],
    (target: T, [type, valueTypes]) => {
      const areas = specialAreas(target.sheet, areasOf(target), type, valueTypes);
      return areas.length === 0 ? null : rangeAreas(target.sheet, areas);
    },
  ),
});
