/** Where what was published is remembered when there is no workbook: nothing of it is secret. */
export interface MemoryKeeper {
  /** Null where nothing was remembered yet. */
  read(): Promise<string | null>;
  /** Whole or not at all. */
  write(text: string): Promise<void>;
}
