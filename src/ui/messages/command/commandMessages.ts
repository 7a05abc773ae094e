/** Why the command could not judge a file, before any rule was looked at. */
export type CommandRefusal =
  | { readonly code: "usage" }
  | { readonly code: "fileMissing"; readonly file: string }
  | { readonly code: "fileIsFolder"; readonly file: string }
  | { readonly code: "schemaUnknown"; readonly schema: string; readonly known: readonly string[] }
  | {
      readonly code: "schemaUnreachable" | "schemaTooLarge" | "schemaHtml" | "schemaNotJson";
      readonly schema: string;
    }
  | { readonly code: "schemaNotGuessed"; readonly known: readonly string[] }
  | { readonly code: "sheetNotFound"; readonly sheets: readonly string[] }
  | { readonly code: "sheetUnknown"; readonly sheet: string; readonly sheets: readonly string[] };

/** What `npm run check` says, in one language. */
export interface CommandMessages {
  readonly refusal: (refusal: CommandRefusal) => string;
  readonly file: (file: string, sheet: string | null) => string;
  readonly model: (title: string, isGuessed: boolean) => string;
  readonly counts: (rows: number, errors: number, warnings: number) => string;
  readonly valid: string;
  readonly header: string;
  readonly row: (row: number) => string;
  readonly warning: string;
}
