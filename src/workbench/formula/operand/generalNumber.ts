const FIFTEEN_DIGITS = 1e15;

/** Excel keeps 15 significant digits (truth V12). */
export const significant = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < FIFTEEN_DIGITS
    ? value
    : Number(value.toPrecision(15));

/** Numbers further apart than this part of themselves differ within their 15 digits. */
const CERTAINLY_APART = 1e-13;

/** The order of two numbers on their 15 digits: negative, 0 or positive. */
export function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  const isApart = Math.abs(difference) > CERTAINLY_APART * Math.max(Math.abs(a), Math.abs(b));
  return isApart || difference === 0 ? difference : significant(a) - significant(b);
}

const LONGEST_INTEGER = 1e21;
const SMALLEST_FIXED = 1e-10;

/** `1.5E-11` as Excel writes an exponent: upper case, a sign, two digits. */
function scientific(value: number): string {
  const [mantissa = "", exponent = "0"] = significant(value).toExponential().split("e");
  const power = Math.abs(Number(exponent)).toString().padStart(2, "0");
  return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${power}`;
}

/** A number joined to text (`1/3&""`): up to 15 digits, in the decimal separator of the locale. */
export function generalNumber(value: number, decimalSeparator: string): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  const isFixed = size < LONGEST_INTEGER && size >= SMALLEST_FIXED;
  const text = isFixed ? fixed(value) : scientific(value);
  return decimalSeparator === "." ? text : text.replace(".", decimalSeparator);
}

function fixed(value: number): string {
  const text = String(significant(value));
  if (!text.includes("e")) return text;
  return significant(value).toFixed(25).replace(/0+$/, "");
}
