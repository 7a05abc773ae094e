import { CellError, ERROR_CODES, type ErrorCode, type Scalar } from "../../book/scalar";
import { escapeText } from "../../xml/markup";
import { isTrue } from "../../xml/xmlElement";
import { fromXstring, toXstring } from "../strings/xstring";
import type { SharedStringWriter } from "../strings/sharedStrings";

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);
const isErrorCode = (text: string): text is ErrorCode => CODES.has(text);

/** Errors that files of 2007 do not have: Excel writes `#VALUE!` and finds the right one again. */
const YOUNG_ERRORS: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["#SPILL!", "#CALC!"]);

/** The value behind the text of a `v` (or `is`) and the type `t` of its cell. */
export function readValue(type: string, text: string, strings: readonly string[]): Scalar {
  switch (type) {
    case "s":
      return text === "" ? null : (strings[Number(text)] ?? "");
    case "str":
      return fromXstring(text);
    case "inlineStr":
      return text;
    case "b":
      return text === "" ? null : isTrue(text);
    case "e":
      return CellError.of(isErrorCode(text) ? text : "#VALUE!");
    case "d":
      return serialOf(text);
    default:
      return text.trim() === "" ? null : numberOf(text);
  }
}

const numberOf = (text: string): Scalar => {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
};

/** Milliseconds of serial 0 of the 1900 system, right from 1 March 1900 on (V16). */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** ISO dates, which the strict format writes. */
function serialOf(text: string): Scalar {
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/.test(text);
  const time = Date.parse(hasZone || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - EPOCH) / DAY;
}

/** The end of a cell: its type, and `v` with what is inside; `>` ends the tag in between. */
export interface ValueInFile {
  /** ` t="s"`, or nothing for a number. */
  readonly type: string;
  /** `<v>…</v>`, or nothing for an empty cell. */
  readonly element: string;
}

const NOTHING: ValueInFile = { type: "", element: "" };

/** Texts are shared, but those that a formula gives are written in the cell. */
export function writeValue(
  value: Scalar,
  isResult: boolean,
  strings: SharedStringWriter,
): ValueInFile {
  if (value === null) return NOTHING;
  if (typeof value === "number") return { type: "", element: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: ' t="b"', element: `<v>${Number(value)}</v>` };
  if (value instanceof CellError) {
    const code = YOUNG_ERRORS.has(value.code) ? "#VALUE!" : value.code;
    return { type: ' t="e"', element: `<v>${code}</v>` };
  }
  if (!isResult) return { type: ' t="s"', element: `<v>${strings.number(value)}</v>` };
  return { type: ' t="str"', element: `<v>${escapeText(toXstring(value))}</v>` };
}
