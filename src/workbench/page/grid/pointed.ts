/** Where an address was put in a formula being typed. */
export interface Pointed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** After these a formula waits for an operand. */
const WAITING = /[=+\-*/^&<>(;,:{]\s*$/;

/**
 * A formula being typed, with the address of the cells that were clicked: where an operand is missing,
 * or in place of the address that was clicked just before. `null` where a click ends the entry.
 */
export function pointedFormula(
  text: string,
  caret: number,
  before: Pointed | null,
  address: string,
): Pointed | null {
  if (!/^[=+-]/.test(text)) return null;
  const isAgain = before !== null && before.text === text && before.end === caret;
  const start = isAgain ? before.start : caret;
  if (!isAgain && !WAITING.test(text.slice(0, caret))) return null;
  const after = text.slice(caret);
  return { text: text.slice(0, start) + address + after, start, end: start + address.length };
}
