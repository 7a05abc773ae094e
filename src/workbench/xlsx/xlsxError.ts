/** Why bytes are not a workbook that the host can open. */
export type XlsxFault =
  /** Not a zip archive at all: a text file, a picture, an empty file. */
  | "notZip"
  /** The archive ends before its directory, or a part of it does not unpack. */
  | "damagedArchive"
  /** Unpacked, the file would not fit in memory: a mistake or an attack. */
  | "tooLarge"
  /** Protected by a password to open: an OLE file around an encrypted package. */
  | "encrypted"
  /** The binary `.xls` of Excel 97 to 2003. */
  | "legacyXls"
  /** The binary `.xlsb`. */
  | "binaryWorkbook"
  /** A zip archive of another kind: `.docx`, `.ods`, any `.zip`. */
  | "notWorkbook"
  /** A part that another part names is not in the archive. */
  | "missingPart"
  /** A part is not well-formed XML. */
  | "malformedXml"
  /** A part says something that the format does not allow. */
  | "badContent"
  /** Dates counted from 1904: the model counts from 1900 (V15). */
  | "date1904";

/** Bytes that the host cannot open. `part` is the name inside the archive, when one is to blame. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly fault: XlsxFault,
    detail: string,
    readonly part: string | null = null,
  ) {
    super(part === null ? detail : `${part}: ${detail}`);
  }
}
