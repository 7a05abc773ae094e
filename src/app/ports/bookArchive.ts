/**
 * Long texts kept in the workbook itself, out of sight: they follow it through saves and copies. They are read by
 * whoever opens the file, so nothing secret and no personal value is put there.
 */
export interface BookArchive {
  /** Null when the workbook has none of that name. */
  read(name: string): Promise<string | null>;
  /** In place of an earlier one. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}
