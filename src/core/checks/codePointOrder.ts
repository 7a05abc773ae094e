/** Python's order of texts: by code point, where JavaScript's `<` goes by UTF-16 unit. */
export function compareCodePoints(left: string, right: string): number {
  const rightCharacters = right[Symbol.iterator]();
  for (const character of left) {
    const other = rightCharacters.next();
    if (other.done) return 1;
    const apart = code(character) - code(other.value);
    if (apart !== 0) return apart;
  }
  return rightCharacters.next().done ? 0 : -1;
}

const code = (character: string): number => character.codePointAt(0) ?? 0;
