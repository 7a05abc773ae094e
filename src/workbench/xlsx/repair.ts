/**
 * A formula that cannot be read: as Excel's own repair does, the cell keeps the value that the file
 * has of it and the formula goes, which is told with its text.
 */
export interface Repair {
  readonly sheet: string;
  readonly address: string;
  /** As the file has it: English, A1, no `=`. */
  readonly formula: string;
}

/** Hears of every repair while a file is opened. */
export type OnRepair = (repair: Repair) => void;
