/** How a CSV text is cut. Quotes are always double, and doubled inside a quoted cell. */
export interface CsvDialect {
  readonly separator: string;
  /** Spaces after a separator do not belong to the cell. */
  readonly skipsSpaces: boolean;
}

/** What we write, and what the reference falls back on. */
export const COMMA: CsvDialect = { separator: ",", skipsSpaces: false };
