/** What a fault says of itself, for the person who will be asked to mend it. */
export function detailOf(failure: unknown): string {
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
