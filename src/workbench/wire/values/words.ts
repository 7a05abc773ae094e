/** The workbook's own word for an Office.js one, by a table that goes the other way. */
export function wordsOf<K extends string, W extends string>(
  table: Readonly<Record<K, W>>,
  word: W,
): K {
  const found = (Object.keys(table) as K[]).find((key) => table[key] === word);
  if (found === undefined) throw new RangeError(`${word} has no counterpart`);
  return found;
}
