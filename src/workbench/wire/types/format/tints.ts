import type { Border } from "../../../book/style";
import type { Tint } from "../../../book/tint";
import { tinted, tintOf } from "../../../book/tint";
import type { Reader } from "../../argument";
import { number } from "../../argument";
import { invalidArgument } from "../../wireError";

/** `tintAndShade`: from -1, the darkest, to 1, the lightest. */
export const tintAmount: Reader<number> = (raw) => {
  const amount = number(raw);
  if (amount < -1 || amount > 1) throw invalidArgument("A tint is between -1 and 1.");
  return amount;
};

export const amountOf = (tint: Tint | null | undefined): number => tint?.amount ?? 0;

/** A colour and what it was made of, once its base is tinted otherwise. */
export function retinted(
  color: string,
  tint: Tint | null | undefined,
  amount: number,
): { readonly color: string; readonly tint: Tint | null } {
  const base = tint?.base ?? color;
  return { color: tinted(base, amount), tint: tintOf(base, amount) };
}

export function tintedLine(line: Border, amount: number): Border {
  const { color, tint } = retinted(line.color, line.tint, amount);
  return tint === null ? { style: line.style, color } : { style: line.style, color, tint };
}
