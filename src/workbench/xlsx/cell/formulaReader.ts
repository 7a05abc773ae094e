import { cellAddress, parseArea } from "../../book/address";
import { containsCell, isSingleCell } from "../../book/area";
import type { Area } from "../../book/grid";
import type { Scalar } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";
import type { XmlAttributes } from "../../xml/readXml";
import { formulaIfReadable } from "../formula/fileFormula";
import type { OnRepair } from "../repair";

interface SpilledArray {
  readonly area: Area;
  readonly values: Scalar[][];
}

/**
 * Reads the `f` of cells. In R1C1 all cells of a shared formula have one text, so those after the
 * first need no translation. Array formulas, old (Ctrl+Shift+Enter) and dynamic, both become
 * spilled ones: the model has no other (V35).
 */
export class FormulaReader {
  private readonly shared = new Map<string, string>();
  private readonly arrays: SpilledArray[] = [];
  private attributes: XmlAttributes = {};
  private formula = "";

  constructor(
    private readonly sheet: Sheet,
    private readonly onRepair: OnRepair,
  ) {}

  open(attributes: XmlAttributes): void {
    this.attributes = attributes;
    this.formula = "";
  }

  text(text: string): void {
    this.formula += text;
  }

  /** A data table (`t="dataTable"`) has no formula: its last results stay. */
  close(row: number, column: number): void {
    const { t: type, si: shared, ref } = this.attributes;
    if (type === "shared" && shared !== undefined && this.formula === "") {
      this.sheet.cells.setFormula(row, column, this.shared.get(shared) ?? null);
      return;
    }
    if (this.formula === "" || type === "dataTable") return;
    const formula = formulaIfReadable(this.formula, { row, column });
    if (formula === null) {
      const address = cellAddress(row, column);
      this.onRepair({ sheet: this.sheet.name, address, formula: this.formula });
      return;
    }
    this.sheet.cells.setFormula(row, column, formula);
    if (type === "shared" && shared !== undefined) this.shared.set(shared, formula);
    if (type === "array") this.openArray(parseArea(ref ?? ""));
  }

  /** Keeps the value of a cell that an array shows, other than the one with the formula. */
  takesSpilled(row: number, column: number, value: Scalar): boolean {
    if (this.arrays.length === 0) return false;
    const array = this.arrays.find(({ area }) => containsCell(area, row, column));
    if (array === undefined) return false;
    array.values[row - array.area.top]![column - array.area.left] = value;
    return row !== array.area.top || column !== array.area.left;
  }

  /** Shows the arrays that were read, until the first calculation. */
  spill(): void {
    for (const { area, values } of this.arrays) {
      this.sheet.spills.set({ parent: { row: area.top, column: area.left }, area, values });
    }
  }

  private openArray(area: Area | null): void {
    if (area === null || isSingleCell(area)) return;
    const width = area.right - area.left + 1;
    const height = area.bottom - area.top + 1;
    const blank = (): Scalar[] => new Array<Scalar>(width).fill(null);
    this.arrays.push({ area, values: Array.from({ length: height }, blank) });
  }
}
