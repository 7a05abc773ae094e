const MAX_LENGTH = 31;

/**
 * A worksheet name that Excel accepts and that no sheet has: "Subventions", "Subventions (2)"…
 * At most 31 characters, none of `/ \ ? * : [ ]`, no apostrophe at the ends, not "History" (truth W1);
 * names compare without case (truth W2).
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(["history", ...taken.map((name) => name.toLowerCase())]);
  const base = legal(wanted);
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = trimmed(base.slice(0, MAX_LENGTH - suffix.length)) + suffix;
    if (!known.has(name.toLowerCase())) return name;
  }
}

function legal(name: string): string {
  return trimmed(name.replace(/[/\\?*:[\]]/g, " ").replace(/\s+/g, " ")) || "1";
}

function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}
