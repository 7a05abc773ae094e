import { areaAddress } from "../../book/address";
import { containsCell, isSingleCell } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import type { Spill } from "../../book/spills";
import { escapeText } from "../../xml/markup";
import { formulaToFile } from "../formula/fileFormula";
import { SharedFormulas } from "./sharedFormulas";

interface FormulaInFile {
  /** What the cell itself says: ` cm="1"` for a dynamic array, else nothing. */
  readonly attribute: string;
  readonly element: string;
}

/** The index of the only entry of the metadata part: "this array formula is a dynamic one". */
const DYNAMIC = ' cm="1"';

/** Writes the `f` of cells. */
export class FormulaWriter {
  private readonly shared: SharedFormulas;
  private readonly spills: ReadonlyMap<string, Spill>;

  constructor(private readonly sheet: Sheet) {
    this.shared = new SharedFormulas(sheet);
    this.spills = new Map(sheet.spills.list.map((spill) => [keyOf(spill.parent), spill]));
  }

  /** `null` for a cell without formula. */
  element(row: number, column: number): FormulaInFile | null {
    const formula = this.sheet.cells.formula(row, column);
    if (formula === null) return null;
    const spill = this.spills.get(keyOf({ row, column }));
    if (spill !== undefined && !isSingleCell(spill.area)) {
      const attributes = ` t="array" ref="${areaAddress(spill.area)}"`;
      return { attribute: DYNAMIC, element: this.tag(attributes, formula, row, column) };
    }
    const { attributes, isFollower } = this.shared.at(row, column, formula);
    if (isFollower) return { attribute: "", element: `<f${attributes}/>` };
    return { attribute: "", element: this.tag(attributes, formula, row, column) };
  }

  private tag(attributes: string, formula: string, row: number, column: number): string {
    const isAround = ({ area }: { area: Spill["area"] }) => containsCell(area, row, column);
    const table = this.sheet.traits.tables.find(isAround)?.name ?? "";
    return `<f${attributes}>${escapeText(formulaToFile(formula, { row, column }, table))}</f>`;
  }
}

const keyOf = ({ row, column }: { row: number; column: number }): string => `${row} ${column}`;
