/** Excel keeps 15 significant digits: the sixteenth and seventeenth of a double are noise (0.1 + 0.2). */
const EXCEL_DIGITS = 15;

/** Digits with a decimal point, never an exponent: what Excel's number means to a reader of the CSV. */
export function numberText(value: number): string {
  const text = String(Number(value.toPrecision(EXCEL_DIGITS)));
  const exponential = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!exponential) return text;
  const [, sign = "", first = "", rest = "", power = "0"] = exponential;
  return sign + shifted(first + rest, Number(power));
}

/** `digits` with the point after the first one, moved by `power` places. */
function shifted(digits: string, power: number): string {
  if (power >= 0) return digits.padEnd(power + 1, "0");
  return `0.${"0".repeat(-power - 1)}${digits}`;
}
