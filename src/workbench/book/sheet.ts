import { containsCell } from "./area";
import { AxisLayout } from "./axisLayout";
import { Cells } from "./cells";
import type { Area, Axis } from "./grid";
import { MAX_COLUMNS, MAX_ROWS } from "./grid";
import type { Scalar } from "./scalar";
import type { SheetTraits } from "./sheetTraits";
import { DEFAULT_TRAITS } from "./sheetTraits";
import { Spills } from "./spills";
import type { Style } from "./style";
import type { StyleTable } from "./styleTable";
import type { Validation } from "./validation";

/**
 * A worksheet: cells, lines and traits. Reading is free; every change of an open book goes through
 * a step of `change/` (a reader that builds a book may write directly).
 */
export class Sheet {
  readonly cells = new Cells();
  readonly spills = new Spills();
  readonly rows = AxisLayout.of(MAX_ROWS);
  readonly columns = AxisLayout.of(MAX_COLUMNS);
  private current: SheetTraits;

  /** Survives rename and move (W5): `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;

  constructor(
    /** The number of the sheet in files (`sheetId`). */
    readonly tabId: number,
    name: string,
    private readonly styles: StyleTable,
  ) {
    const serial = tabId.toString(16).toUpperCase().padStart(4, "0");
    this.id = `{00000000-${serial}-0000-0000-000000000000}`;
    this.current = { ...DEFAULT_TRAITS, name };
  }

  get name(): string {
    return this.current.name;
  }

  get traits(): SheetTraits {
    return this.current;
  }

  /** Replaces some traits; called by steps and readers only. */
  become(patch: Partial<SheetTraits>): void {
    this.current = { ...this.current, ...patch };
  }

  lines(axis: Axis): AxisLayout {
    return axis === "rows" ? this.rows : this.columns;
  }

  /** Constant, result of the formula, or value spilled from another cell. */
  value(row: number, column: number): Scalar {
    return this.cells.value(row, column) ?? this.spills.valueAt(row, column);
  }

  /** The formula in R1C1 with its `=`, or `null`. */
  formula(row: number, column: number): string | null {
    return this.cells.formula(row, column);
  }

  style(row: number, column: number): Style {
    return this.styles.get(this.cells.styleId(row, column));
  }

  /** The values of an area, row by row. Meant for bounded areas: every cell gets a slot. */
  values(area: Area): Scalar[][] {
    return this.read(area, (row, column) => this.value(row, column));
  }

  /** The formulas of an area in R1C1, row by row; `null` where there is none. */
  formulas(area: Area): (string | null)[][] {
    return this.read(area, (row, column) => this.formula(row, column));
  }

  /** The merged area that covers the cell, or `null`. */
  mergeAt(row: number, column: number): Area | null {
    return this.traits.merges.find((area) => containsCell(area, row, column)) ?? null;
  }

  validationAt(row: number, column: number): Validation | null {
    const covers = ({ areas }: Validation) => areas.some((area) => containsCell(area, row, column));
    return this.traits.validations.find(covers) ?? null;
  }

  private read<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: T[] = [];
      for (let column = area.left; column <= area.right; column++) line.push(cell(row, column));
      rows.push(line);
    }
    return rows;
  }
}
