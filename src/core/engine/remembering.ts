/** Enough for the codes, dates and amounts that come back; small enough to stay in the processor's cache. */
const SLOTS = 1024;
/** After so many questions, a memory that answered too few of them rests for a while. */
const TRIAL = 2048;
const REST = 32_768;

/**
 * Real columns repeat their values: each text is looked for in the one slot that its length and a few of its
 * characters point to, which costs less than hashing it. Where texts are nearly all new, asking the memory costs
 * more than judging: it rests, then tries again.
 */
export function remembering<Verdict>(judge: (text: string) => Verdict): (text: string) => Verdict {
  const texts = new Array<string | null>(SLOTS).fill(null);
  const verdicts = new Array<Verdict | null>(SLOTS).fill(null);
  let asked = 0;
  let answered = 0;
  let rest = 0;
  return (text) => {
    if (rest > 0) {
      rest -= 1;
      return judge(text);
    }
    const slot = slotOf(text);
    const known = verdicts[slot];
    asked += 1;
    if (known != null && texts[slot] === text) {
      answered += 1;
      return known;
    }
    if (asked >= TRIAL) {
      if (answered * 2 < asked) rest = REST;
      asked = 0;
      answered = 0;
    }
    const verdict = judge(text);
    texts[slot] = text;
    verdicts[slot] = verdict;
    return verdict;
  };
}

/** The ends and the middle of a text are where codes, dates and numbers differ. */
function slotOf(text: string): number {
  const last = text.length - 1;
  if (last < 1) return last < 0 ? 0 : text.charCodeAt(0) & (SLOTS - 1);
  const middle = last >> 1;
  const mixed =
    (text.charCodeAt(last) * 31 + text.charCodeAt(last - 1)) * 31 +
    text.charCodeAt(middle) * 7 +
    text.charCodeAt(middle + 1) * 131 +
    text.charCodeAt(0) +
    last * 17;
  return mixed & (SLOTS - 1);
}
