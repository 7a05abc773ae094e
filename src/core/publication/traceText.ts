import type { TableTrace } from "./rowChanges";
import { DIGEST_LENGTH } from "./tableTrace";

/** A request to Excel may carry 5 MB; past that, what changed is not told at the next publication. */
const LONGEST = 4_000_000;

/** Digests one after the other; null when the text would be too long to keep. */
export function traceText(
  { contents, keys }: TableTrace,
  longest: number = LONGEST,
): string | null {
  const text = `${contents.join("")}/${keys?.join("") ?? "-"}`;
  return text.length > longest ? null : text;
}

const TRACE = new RegExp(
  String.raw`^((?:[\da-f]{${DIGEST_LENGTH}})*)/((?:[\da-f]{${DIGEST_LENGTH}})*|-)$`,
);

/** Null for what is not a trace: a workbook may come from anywhere. */
export function readTrace(text: string): TableTrace | null {
  const [, contents, keys] = TRACE.exec(text) ?? [];
  if (contents === undefined || keys === undefined) return null;
  if (keys !== "-" && keys.length !== contents.length) return null;
  return { contents: digestsOf(contents), keys: keys === "-" ? null : digestsOf(keys) };
}

function digestsOf(text: string): string[] {
  return Array.from({ length: text.length / DIGEST_LENGTH }, (_, at) =>
    text.slice(at * DIGEST_LENGTH, (at + 1) * DIGEST_LENGTH),
  );
}
