/**
 * What a worksheet must be for a schema, as plain data: the adapter writes it, the tests read it.
 * Sentences are not here: `wording` codes are turned into text by the app's `SheetWording` port.
 */
export interface SheetPlan {
  /** Name and version identify the model; they are stored in the worksheet. */
  readonly schemaName: string;
  readonly schemaVersion: string;
  /** Wanted worksheet name: at most 31 characters, legal for Excel; the host makes it free. */
  readonly sheetName: string;
  readonly columns: readonly ColumnPlan[];
}

export interface ColumnPlan {
  /** Header text: the field's name, unchanged. */
  readonly field: string;
  readonly title: string;
  readonly description: string;
  readonly example: string | null;
  readonly required: boolean;
  /** en-US number format for the whole column, `@` for texts. */
  readonly numberFormat: string;
  readonly alignment: "Left" | "Right" | "Center";
  /** Width in characters of the default font. */
  readonly width: number;
  readonly rule: CellRule | null;
}

/** The native Excel rule that guides typing; never stricter than the schema. */
export type CellRule =
  | {
      readonly kind: "list";
      readonly values: readonly string[];
      /** Other values are right too (`vrai` where the list says `oui`): the alert must let them through. */
      readonly suggestsOnly?: true;
    }
  | { readonly kind: "date" }
  | {
      readonly kind: "decimal" | "wholeNumber";
      readonly minimum: number | null;
      readonly maximum: number | null;
    }
  | {
      readonly kind: "textLength";
      readonly minimum: number | null;
      readonly maximum: number | null;
    }
  /** English A1 formula relative to the first data cell (row 2), `{cell}` stands for that cell. */
  | { readonly kind: "custom"; readonly formula: string };
