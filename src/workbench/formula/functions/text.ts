import { CellError, type Scalar } from "../../book/scalar";
import { visitValues } from "../operand/cells";
import { toText } from "../operand/coerce";
import { firstValue, type Operand } from "../operand/operand";
import type { Frame } from "../compile/frame";
import { anything, cellwise, logical, optional, readParameter, text, whole } from "./parameters";
import { fromOperands, MANY, type FunctionSpec } from "./signature";
import { wildcardPattern } from "./wildcards";

const VALUE = CellError.of("#VALUE!");
const LONGEST_TEXT = 32_767;

/** A cell holds at most 32,767 characters (truth V32): a longer result is `#VALUE!`. */
const fitting = (result: string): Scalar => (result.length > LONGEST_TEXT ? VALUE : result);

/** All arguments as text, cells of references and arrays one by one. */
function textsOf(args: readonly Operand[], frame: Frame): string[] | CellError {
  const texts: string[] = [];
  let error: CellError | null = null;
  for (const arg of args) {
    visitValues(arg, (value) => {
      const read = toText(value, frame.settings.locale);
      if (read instanceof CellError) error = read;
      else texts.push(read);
      return error === null;
    });
    if (error !== null) return error;
  }
  return texts;
}

const textJoin = fromOperands("TEXTJOIN", [3, MANY], ([delimiter, skips, ...parts], frame) => {
  const between = readParameter(text, firstValue(delimiter ?? null), frame);
  const skipsEmpty = readParameter(logical, firstValue(skips ?? null), frame);
  if (between instanceof CellError) return between;
  if (skipsEmpty instanceof CellError) return skipsEmpty;
  const texts = textsOf(parts, frame);
  if (texts instanceof CellError) return texts;
  return fitting(texts.filter((part) => !skipsEmpty || part !== "").join(between));
});

const concat = fromOperands("CONCAT", [1, MANY], (args, frame) => {
  const texts = textsOf(args, frame);
  return texts instanceof CellError ? texts : fitting(texts.join(""));
});

/** The 1-based place of `part` from `start`, as FIND (with case) and SEARCH (without) count. */
function position(part: string, within: string, start: number): Scalar {
  if (start < 1 || start > within.length + 1) return VALUE;
  const index = within.indexOf(part, start - 1);
  return index < 0 ? VALUE : index + 1;
}

function search([part, within, start]: readonly [string, string, number]): Scalar {
  if (start < 1 || start > within.length + 1) return VALUE;
  const match = wildcardPattern(part, "anywhere").exec(within.slice(start - 1));
  return match === null ? VALUE : match.index + start;
}

function substitute([source, old, fresh, which]: readonly [
  string,
  string,
  string,
  number | null,
]): Scalar {
  if (old === "") return source;
  if (which === null) return fitting(source.replaceAll(old, () => fresh));
  if (which < 1) return VALUE;
  let index = source.indexOf(old);
  for (let nth = 1; nth < which && index >= 0; nth++)
    index = source.indexOf(old, index + old.length);
  if (index < 0) return source;
  return fitting(source.slice(0, index) + fresh + source.slice(index + old.length));
}

/** Upper case after anything that is not a letter: PROPER("l'état") is "L'État". */
const proper = (value: string): string =>
  value.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** Spaces only, the ordinary one: a non-breaking space stays, as in Excel. */
const trim = (value: string): string => value.replace(/ +/g, " ").replace(/^ | $/g, "");

function part(name: "LEFT" | "RIGHT", cut: (value: string, count: number) => string): FunctionSpec {
  return cellwise(name, [text, optional(whole, 1)], ([value, count]) =>
    count < 0 ? VALUE : cut(value, count),
  );
}

/** Below 32 and beyond the characters a code can name, CHAR and UNICHAR refuse. */
const character = (name: string, last: number): FunctionSpec =>
  cellwise(name, [whole], ([code]) =>
    code < 1 || code > last ? VALUE : String.fromCodePoint(code),
  );

const firstCode = (name: string): FunctionSpec =>
  cellwise(name, [text], ([value]) => value.codePointAt(0) ?? VALUE);

export const textFunctions: readonly FunctionSpec[] = [
  cellwise("LEN", [text], ([value]) => value.length),
  part("LEFT", (value, count) => value.slice(0, count)),
  part("RIGHT", (value, count) => value.slice(Math.max(0, value.length - count))),
  cellwise("MID", [text, whole, whole], ([value, start, count]) =>
    start < 1 || count < 0 ? VALUE : value.slice(start - 1, start - 1 + count),
  ),
  cellwise("UPPER", [text], ([value]) => value.toUpperCase()),
  cellwise("LOWER", [text], ([value]) => value.toLowerCase()),
  cellwise("PROPER", [text], ([value]) => proper(value)),
  cellwise("TRIM", [text], ([value]) => trim(value)),
  cellwise("CLEAN", [text], ([value]) => value.replace(/[\u0000-\u001f]/g, "")),
  cellwise("EXACT", [text, text], ([a, b]) => a === b),
  cellwise("REPT", [text, whole], ([value, times]) =>
    times < 0 || value.length * times > LONGEST_TEXT ? VALUE : value.repeat(times),
  ),
  cellwise("FIND", [text, text, optional(whole, 1)], ([a, b, start]) => position(a, b, start)),
  cellwise("SEARCH", [text, text, optional(whole, 1)], search),
  cellwise("REPLACE", [text, whole, whole, text], ([value, start, count, fresh]) =>
    start < 1 || count < 0
      ? VALUE
      : fitting(value.slice(0, start - 1) + fresh + value.slice(start - 1 + count)),
  ),
  cellwise("SUBSTITUTE", [text, text, text, optional<number | null>(whole, null)], substitute),
  cellwise("T", [anything], ([value]) =>
    typeof value === "string" || value instanceof CellError ? value : "",
  ),
  character("CHAR", 255),
  character("UNICHAR", 0x10ffff),
  firstCode("CODE"),
  firstCode("UNICODE"),
  fromOperands("CONCATENATE", [1, MANY], (args, frame) => {
    const texts = textsOf(args.map(firstValue), frame);
    return texts instanceof CellError ? texts : fitting(texts.join(""));
  }),
  concat,
  /** The link itself is not followed here: a cell shows its name, or its address. */
  fromOperands("HYPERLINK", [1, 2], ([address = null, name]) => firstValue(name ?? address)),
  textJoin,
];
