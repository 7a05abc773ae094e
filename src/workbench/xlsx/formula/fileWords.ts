import { tokensOf } from "../../formula/syntax/tree";
import { functionInFile, NAMING_FUNCTIONS } from "./futureFunctions";

/** Prefixes of young functions and of names given by LET and LAMBDA. */
const PREFIXES = /\b_xl(?:fn|ws|pm|udf)\./gi;

/** Two functions that stand for operators: `A1#` and `@A1`. */
const SPILLED = /_xlfn\.ANCHORARRAY\(([^()]*)\)/gi;
const SINGLE = /_xlfn\.SINGLE\(([^()]*)\)/gi;

/** `Ventes[[#This Row],[a]]` is shown as `Ventes[@a]`. */
const THIS_ROW = /\[\[#This Row\],\[([^\]]*)\]\]/gi;

/** A formula as a file writes it, in the words of the formula bar. Both have no `=`. */
export function fromFileWords(formula: string): string {
  if (!/_xl|#This Row/i.test(formula)) return formula;
  return formula
    .replace(SPILLED, "$1#")
    .replace(SINGLE, "@$1")
    .replace(PREFIXES, "")
    .replace(THIS_ROW, (_, column: string) => (isWord(column) ? `[@${column}]` : `[@[${column}]]`));
}

const isWord = (column: string): boolean => /^[\p{L}\p{N}_]+$/u.test(column);

/**
 * The same, for a file; `[@a]` within the table's own rows takes the table's name there.
 * @param table the table around the cell, `""` outside any
 */
export function toFileWords(formula: string, table: string): string {
  const named = namesGiven(formula);
  const tokens = tokensOf(`=${formula}`).slice(1);
  const words = tokens.map(({ type, value }) => {
    if (type === "func") return functionInFile(value);
    if (type === "structured") return structured(value, table);
    return type === "range_named" && named.has(value.toLowerCase()) ? `_xlpm.${value}` : value;
  });
  return spilledAsFunction(words).join("");
}

/** `[@a]` as files spell it. */
function structured(reference: string, table: string): string {
  const bracket = reference.indexOf("[");
  const name = bracket === 0 ? table : reference.slice(0, bracket);
  const inside = reference.slice(bracket);
  const thisRow = /^\[@(.*)\]$/s.exec(inside)?.[1];
  if (thisRow === undefined) return name + inside;
  if (thisRow === "") return `${name}[#This Row]`;
  return `${name}[[#This Row],${thisRow.startsWith("[") ? thisRow : `[${thisRow}]`}]`;
}

/** `A1#` is a call in files. */
function spilledAsFunction(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (word === "#") return [];
    return words[index + 1] === "#" ? [`_xlfn.ANCHORARRAY(${word})`] : [word];
  });
}

/** Names that LET and LAMBDA give to their arguments, in lower case. */
function namesGiven(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\b(LET|LAMBDA)\s*\(/i.test(formula)) return names;
  const calls: { naming: boolean }[] = [];
  const tokens = tokensOf(`=${formula}`).filter(({ type }) => type !== "whitespace");
  tokens.forEach(({ type, value }, index) => {
    if (value === "(") {
      const callee = tokens[index - 1];
      const isCall = callee?.type === "func";
      calls.push({ naming: isCall && NAMING_FUNCTIONS.has(callee.value.toUpperCase()) });
    }
    if (value === ")") calls.pop();
    const isNamed = type === "range_named" && tokens[index + 1]?.value === ",";
    if (isNamed && calls.at(-1)?.naming === true) names.add(value.toLowerCase());
  });
  return names;
}
