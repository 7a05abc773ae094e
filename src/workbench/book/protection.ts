/** `Excel.WorksheetProtectionOptions`: each frees its own kind of change (W17). */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/** How a password is kept: the attributes of the file, or the text when it was set here. */
export interface PasswordSeal {
  /** Known only when set in this session. */
  readonly text?: string;
  /** `sheetProtection` attributes of the file: `password`, or `algorithmName`, `hashValue`… */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The hash of a file tells nothing of its password here: none is the right one (W19). */
export const opensSeal = (seal: PasswordSeal | null, password: string | undefined): boolean =>
  seal === null || (seal.text !== undefined && seal.text === password);

/** A protected sheet; an unprotected one has `null`. */
export interface Protection {
  readonly options: ProtectionOptions;
  readonly password: PasswordSeal | null;
}

export const DEFAULT_PROTECTION_OPTIONS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};
