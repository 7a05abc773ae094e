/** How many bytes a text weighs on the wire, counted without writing them. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // A pair of surrogates is one character of four bytes: two for each half.
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x800 || isHalf ? 1 : 2;
  }
  return bytes;
}
