/** Digits in groups of three by spaces of any kind, decimal comma or point, euro sign. */
const FRENCH_NUMBER =
  /^(-?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?[ \u00a0\u202f]?€?$/u;

/**
 * A number as a French officer writes it, put in the field's own writing: `1 234,50 €` to `1234.50`.
 * Null when another reading exists or the field refuses the result.
 */
export function numberProposal(
  text: string,
  decimalChar: string,
  accepts: (text: string) => boolean,
): string | null {
  const found = FRENCH_NUMBER.exec(text.trim());
  if (!found) return null;
  const [, sign = "", whole = "", decimals] = found;
  const digits = whole.replace(/\D/g, "");
  const proposal = sign + digits + fraction(decimals, decimalChar, accepts);
  return proposal !== text && accepts(proposal) ? proposal : null;
}

/** Decimals that are all zero are dropped where the field wants a whole number. */
function fraction(
  decimals: string | undefined,
  decimalChar: string,
  accepts: (text: string) => boolean,
): string {
  if (decimals === undefined) return "";
  if (/^0+$/.test(decimals) && !accepts(`1${decimalChar}0`)) return "";
  return decimalChar + decimals;
}
