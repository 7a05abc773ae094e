import type { FieldType, TableSchema } from "../../core/schema/tableSchema";

/** Where models (Table Schemas) come from. Implemented by `adapters/catalogue`. */
export interface ModelSource {
  list(): readonly ModelSummary[];
  /** A model of the list, or one already opened from a file and kept in the workbook. */
  open(name: string, version?: string): Promise<TableSchema>;
  /** Where the national catalogue keeps that version; null for a model that it does not have. */
  catalogueUrl(name: string, version: string): string | null;
}

export interface ModelSummary {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  /** One line: for whom it is compulsory and by what text. */
  readonly summary: string;
  readonly publisher: string;
  readonly columns: readonly {
    readonly title: string;
    readonly type: FieldType;
    readonly required: boolean;
    readonly example: string | null;
  }[];
}
