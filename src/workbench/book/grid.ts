/** The size of every worksheet ("Excel specifications and limits"). Rows and columns are 0-based. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 0-based, both ends inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle on a named sheet of the book. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Which way an insertion or deletion runs. */
export type Axis = "rows" | "columns";
