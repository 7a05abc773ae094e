/**
 * The records of a text, as Excel splits them: a field is quoted when its first character is a
 * quote, and keeps its line feeds (F9); a quote within a field is a character like any other; what
 * follows the closing quote belongs to the field. A quote never closed takes the rest of the file.
 */
export function* splitRecords(text: string, separator: string): Generator<string[]> {
  let at = 0;
  while (at < text.length) {
    const fields: string[] = [];
    for (;;) {
      const field = readField(text, at, separator);
      fields.push(field.value);
      at = field.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    yield fields;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
}

interface Field {
  readonly value: string;
  /** Where its separator or line end is, or the end of the text. */
  readonly end: number;
}

function readField(text: string, start: number, separator: string): Field {
  if (text[start] !== '"') {
    const end = endOfField(text, start, separator);
    return { value: text.slice(start, end), end };
  }
  const close = closingQuote(text, start + 1);
  const end = endOfField(text, close + 1, separator);
  const quoted = text.slice(start + 1, close).replaceAll('""', '"');
  return { value: quoted + text.slice(close + 1, end), end };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") {
    at += 1;
  }
  return Math.min(at, text.length);
}
