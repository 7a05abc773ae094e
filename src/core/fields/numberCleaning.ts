import type { Field } from "../schema/tableSchema";
import { strip } from "../python/space";

/** Drops what surrounds the digits, keeping a hyphen just before them (`bareNumber: false`). */
export function bareDigits(text: string): string {
  return text.replace(/^[^-\p{Nd}]*/u, "").replace(/\P{Nd}*$/u, "");
}

/**
 * What the reference does to a number before reading it, only when one of groupChar, decimalChar and
 * bareNumber is written in the descriptor. Null when a point remains beside another decimal sign.
 */
export function numberCleaner(field: Field): (text: string) => string | null {
  return (text) => {
    let clean = strip(text);
    if (!field.bareNumber) clean = bareDigits(clean);
    if (field.groupChar !== "") clean = clean.replaceAll(field.groupChar, "");
    if (field.decimalChar !== "." && clean.includes(".")) return null;
    return field.decimalChar === "." ? clean : clean.replaceAll(field.decimalChar, ".");
  };
}
