import type { Reader } from "../argument";
import { text } from "../argument";
import { invalidArgument } from "../wireError";
import { HTML_COLORS } from "./htmlColors";

/** `#RRGGBB` in upper case from `#rrggbb` or the name of an HTML colour; `""` is automatic. */
export const color: Reader<string> = (raw) => {
  const given = text(raw).trim();
  if (given === "") return "";
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const named = HTML_COLORS[given.toLowerCase()];
  if (named === undefined) throw invalidArgument(`${given} is not a colour.`);
  return named;
};
