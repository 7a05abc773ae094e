/** What belongs to the person, kept in the browser under `Office.context.partitionKey`; never in the workbook. */
export interface PersonStore {
  read(key: string): string | null;
  write(key: string, value: string): void;
  forget(key: string): void;
}

/** Hands a file to the officer: the browser's download. */
export interface FileSaver {
  save(name: string, mediaType: string, bytes: Uint8Array): Promise<void>;
}

export interface Clock {
  now(): Date;
}
