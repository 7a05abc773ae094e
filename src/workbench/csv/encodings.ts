import { decodeWindows1252, encodeWindows1252 } from "./windows1252";

/** What Excel calls "CSV" in France (F3), and "CSV UTF-8". */
export type CsvEncoding = "windows-1252" | "utf-8";

/**
 * The text of a file as a double click opens it (F4): a byte order mark tells UTF-8 or UTF-16;
 * without one it is the code page of the system, so that bare UTF-8 shows `Ã©`.
 */
export function decodeCsv(bytes: Uint8Array): string {
  const mark = MARKS.find(([, head]) => head.every((byte, index) => bytes[index] === byte));
  return mark === undefined ? decodeWindows1252(bytes) : new TextDecoder(mark[0]).decode(bytes);
}

const MARKS = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
] as const;

/** UTF-8 begins with its mark. */
export const encodeCsv = (text: string, encoding: CsvEncoding): Uint8Array =>
  encoding === "utf-8" ? new TextEncoder().encode(`\ufeff${text}`) : encodeWindows1252(text);
