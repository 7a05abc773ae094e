/** A1 addresses. Rows and columns are 0-based, areas include their last row and column. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's grid: 1,048,576 rows, columns A to XFD. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? "" : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}

/** "A" → 0; case does not matter. */
export function columnOfLetters(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads "B2", "B2:C5", "3:4" or "C:C", with or without a sheet name; null when it is none of them. */
export function readArea(address: string): Area | null {
  const [from, to, ...more] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const first = CORNER.exec(from ?? "");
  const last = CORNER.exec(to ?? from ?? "");
  if (!first?.[0] || !last?.[0] || more.length > 0) return null;
  return {
    top: first[2] ? Number(first[2]) - 1 : 0,
    left: first[1] ? columnOfLetters(first[1]) : 0,
    bottom: last[2] ? Number(last[2]) - 1 : LAST_ROW,
    right: last[1] ? columnOfLetters(last[1]) : LAST_COLUMN,
  };
}

/** Reads the areas of a list of addresses; sheet names may hold commas between apostrophes. */
export function readAreas(addresses: string): readonly Area[] {
  return addresses
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .flatMap((address) => readArea(address.trim()) ?? []);
}
