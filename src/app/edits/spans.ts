/** A run of rows, end excluded. Lists of spans are sorted and neither touch nor overlap. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function addSpan(spans: readonly Span[], added: Span): readonly Span[] {
  const before = spans.filter(({ end }) => end < added.start);
  const after = spans.filter(({ start }) => start > added.end);
  const joined = spans.slice(before.length, spans.length - after.length);
  const start = Math.min(added.start, ...joined.map((span) => span.start));
  const end = Math.max(added.end, ...joined.map((span) => span.end));
  return [...before, { start, end }, ...after];
}

/** `count` rows appear at `first`: what follows moves down, a span around it is cut in two. */
export function openGap(spans: readonly Span[], first: number, count: number): readonly Span[] {
  return spans.flatMap(({ start, end }) => {
    if (end <= first) return [{ start, end }];
    if (start >= first) return [{ start: start + count, end: end + count }];
    return [
      { start, end: first },
      { start: first + count, end: end + count },
    ];
  });
}

/** `count` rows disappear at `first`: what follows moves up. */
export function closeGap(spans: readonly Span[], first: number, count: number): readonly Span[] {
  const moved = (row: number): number => (row <= first ? row : Math.max(first, row - count));
  return spans
    .map(({ start, end }) => ({ start: moved(start), end: moved(end) }))
    .filter(({ start, end }) => start < end)
    .reduce<readonly Span[]>(addSpan, []);
}

export function rowsIn(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
