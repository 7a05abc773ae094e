/** Enough for the codes, names and SIRETs that come back; small enough to stay in the processor's cache. */
const CAPACITY = 2048;

/**
 * Real columns repeat their values: the verdict of a text is kept until too many are known.
 * When a column turns out to hold only new values, remembering costs more than judging, and stops.
 */
export function remembering<Verdict>(judge: (text: string) => Verdict): (text: string) => Verdict {
  const known = new Map<string, Verdict>();
  let hits = 0;
  let useful = true;
  return (text) => {
    if (!useful) return judge(text);
    const before = known.get(text);
    if (before !== undefined) {
      hits += 1;
      return before;
    }
    const verdict = judge(text);
    known.set(text, verdict);
    if (known.size > CAPACITY) {
      useful = hits > CAPACITY;
      hits = 0;
      known.clear();
    }
    return verdict;
  };
}
