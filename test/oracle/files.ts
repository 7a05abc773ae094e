import fc from "fast-check";
import { decodeSingleByte } from "../../src/core/csv/singleByte";

/** Texts that French files hold, and those that upset readers. */
const WORDS = fc.constantFrom(
  ..."Éducation|l’œuvre|Fête à l'été|Noël|12,50 €|Saint-Étienne|garçon|1 000|a|b c|12|3.5|2024-01-31|n°4".split(
    "|",
  ),
);
const ODD = fc.constantFrom(
  ..."|\0|'|\"|''|\"\"|it's, or isn't|\t|;|,|#|: |x\"y\"z|\u2028|\u00a0|\\|😀|_|«»|' '|\" \"".split(
    /(?<!^)\|/,
  ),
);
const cell = fc.oneof(
  { weight: 8, arbitrary: WORDS },
  { weight: 2, arbitrary: ODD },
  fc.constant(""),
);

/** How a cell is written: never a quote, when needed, always, with the other quote, or badly. */
type Quoting = (text: string, separator: string) => string;

const QUOTINGS: readonly Quoting[] = [
  (text) => text,
  (text, separator) => (new RegExp(`["\\r\\n${separator}]`).test(text) ? quoted(text) : text),
  quoted,
  (text) => `'${text}'`,
  (text) => `"${text}`,
  (text) => (text.length % 2 ? quoted(text) : text),
];

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const layout = fc.record({
  separator: fc.constantFrom(",", ";", "\t", "|", ", ", "; ", ":", ",;"),
  quoting: fc.constantFrom(...QUOTINGS),
  ends: fc.array(fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\r\r\n", ""), {
    minLength: 1,
    maxLength: 3,
  }),
  usesOneEnd: fc.boolean(),
  lastEnd: fc.constantFrom("", "\n", "\r\n", "\r", "\n\n\n"),
});

const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.tuple(
      fc.constant(["nom", "montant", "date", "é t é", "x"].slice(0, width)),
      fc.array(
        fc.oneof(
          { weight: 9, arbitrary: fc.array(cell, { minLength: width, maxLength: width }) },
          { weight: 1, arbitrary: fc.array(cell, { maxLength: width + 2 }) },
        ),
        { maxLength: 25 },
      ),
    ),
  )
  .map(([header, data]) => [header, ...data]);

/** A CSV text, well or badly made. */
export const csvFileText = fc.tuple(rows, layout).map(([table, how]) => {
  const { separator, quoting, ends, usesOneEnd, lastEnd } = how;
  const lines = table.map((cells) => cells.map((each) => quoting(each, separator)).join(separator));
  const end = (index: number): string => (usesOneEnd ? ends[0] : ends[index % ends.length]) ?? "\n";
  return lines
    .map((line, index) => line + (index < lines.length - 1 ? end(index) : lastEnd))
    .join("");
});

const SINGLE_BYTES = ["windows-1252", "iso-8859-15", "macintosh"] as const;

export type LegacyEncoding = (typeof SINGLE_BYTES)[number];
export type FileEncoding = "utf-8" | "utf-8 marked" | "utf-16le" | "utf-16be" | LegacyEncoding;

export const fileEncoding = fc.constantFrom<FileEncoding>(
  "utf-8",
  "utf-8 marked",
  "utf-16le",
  "utf-16be",
  ...SINGLE_BYTES,
);

export function isLegacy(encoding: FileEncoding): encoding is LegacyEncoding {
  return SINGLE_BYTES.some((each) => each === encoding);
}

/** The bytes of a text; characters that an old encoding lacks are left out. */
export function encodeText(text: string, encoding: FileEncoding): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "utf-8 marked") return Buffer.from(`\ufeff${text}`);
  if (encoding === "utf-16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  const codes = codesOf(encoding);
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? []));
}

/** What is left of a text in an old encoding. */
export function encodable(text: string, encoding: LegacyEncoding): string {
  const codes = codesOf(encoding);
  return [...text].filter((character) => codes.has(character)).join("");
}

const CODES = new Map(SINGLE_BYTES.map((encoding) => [encoding, codesByCharacter(encoding)]));

function codesOf(encoding: LegacyEncoding): ReadonlyMap<string, number> {
  return CODES.get(encoding) ?? new Map();
}

function codesByCharacter(encoding: LegacyEncoding): ReadonlyMap<string, number> {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(
    bytes.flatMap((byte) => {
      const character = decodeSingleByte(Uint8Array.of(byte), encoding);
      // A zero byte makes the reference take an old encoding for UTF-16, or for no text at all.
      return character === null || byte === 0 ? [] : [[character, byte] as const];
    }),
  );
}
