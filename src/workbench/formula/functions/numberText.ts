import { delocalize, format } from "numfmt";
import { localeOf, type Locale } from "../../book/locale";
import { CellError } from "../../book/scalar";
import { toNumber } from "../operand/coerce";
import { readNumber } from "../operand/readNumber";
import { anything, cellwise, logical, number, optional, text, whole } from "./parameters";
import type { FunctionSpec } from "./signature";

const VALUE = CellError.of("#VALUE!");

/** TEXT reads its pattern in the language of the user: `jj/mm/aaaa` in French. */
function inLocale(pattern: string, locale: Locale): string {
  return locale.tag === "fr-FR" ? delocalize(pattern, locale.tag) : pattern;
}

function formatted(value: string | number | boolean, pattern: string, locale: Locale): string {
  return format(inLocale(pattern, locale), value, { locale: locale.tag, throws: true });
}

const textFunction = cellwise("TEXT", [anything, text], ([value, pattern], { settings }) => {
  if (value instanceof CellError) return value;
  const asNumber = toNumber(value, settings.locale);
  const shown = typeof asNumber === "number" && typeof value !== "boolean" ? asNumber : value;
  try {
    return formatted(shown ?? 0, pattern, settings.locale);
  } catch {
    return VALUE;
  }
});

/** NUMBERVALUE takes its separators from its arguments, and several % signs. */
function numberValue([source, decimal, group]: readonly [string, string, string]):
  number | CellError {
  const compact = source.replace(/\s/g, "").replaceAll(group.charAt(0) || " ", "");
  const percents = /%*$/.exec(compact)?.[0].length ?? 0;
  const digits = compact.slice(0, compact.length - percents).replace(decimal.charAt(0), ".");
  if (digits === "") return 0;
  const value = readNumber(digits, localeOf("en-US"));
  return value === null ? VALUE : value / 100 ** percents;
}

const fixed = cellwise(
  "FIXED",
  [number, optional(whole, 2), optional(logical, false)],
  ([value, digits, withoutGroups], { settings }) => {
    const scale = 10 ** digits;
    const rounded = Math.round(value * scale) / scale;
    const decimals = digits > 0 ? `.${"0".repeat(digits)}` : "";
    return format(`${withoutGroups ? "0" : "#,##0"}${decimals}`, rounded, {
      locale: settings.locale.tag,
    });
  },
);

export const numberTextFunctions: readonly FunctionSpec[] = [
  cellwise("VALUE", [anything], ([value], { settings }) =>
    typeof value === "boolean" ? VALUE : toNumber(value, settings.locale),
  ),
  cellwise("NUMBERVALUE", [text, optional(text, "."), optional(text, ",")], numberValue),
  textFunction,
  fixed,
];
