import type { ColumnSummary } from "../../../app/state/paneState";

/** The columns that hold all the words, whatever the case and the accents; the required ones first. */
export function columnsFor(
  columns: readonly ColumnSummary[],
  words: string,
): readonly ColumnSummary[] {
  const wanted = plain(words).split(/\s+/);
  const found = columns.filter(({ field, title, description }) => {
    const text = plain(`${field} ${title} ${description}`);
    return wanted.every((word) => text.includes(word));
  });
  return [
    ...found.filter(({ required }) => required),
    ...found.filter(({ required }) => !required),
  ];
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}
