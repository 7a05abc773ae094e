/** The lists of names and codes that have a check of their own, under the name of the check. */
export const OFFICIAL_LIST_NAMES = [
  "canton",
  "code-commune-insee",
  "code-fantoir",
  "code-pays-iso2",
  "code-pays-iso3",
  "code-postal",
  "code-region",
  "commune",
  "departement",
  "numero-departement",
  "pays",
  "region",
] as const;

export type OfficialListName = (typeof OFFICIAL_LIST_NAMES)[number];

/**
 * The lists at hand, given to the compiler of schemas by those who can load them: they are too long to come with
 * every page. A check whose list is not at hand is told as unknown.
 */
export type OfficialLists = Readonly<Partial<Record<OfficialListName, PackedList>>>;

/** A list as `schemas/lists` has it: see generate.py there. */
export interface PackedList {
  /** Years of the official geographical code, oldest first; none for a list without years. */
  readonly editions: readonly string[];
  /** Entries of every edition. */
  readonly shared: string;
  /** Entries of some editions, by year. */
  readonly own: Readonly<Record<string, string>>;
}

export function isOfficialListName(name: string): name is OfficialListName {
  return (OFFICIAL_LIST_NAMES as readonly string[]).includes(name);
}

export function isOfListedEdition(list: PackedList, cog: unknown): cog is string {
  return cog === "latest" || (typeof cog === "string" && list.editions.includes(cog));
}

/** The entries of an edition, or of the list itself when it has no editions. */
export function listEntries(list: PackedList, cog: string | null): ReadonlySet<string> {
  const year = cog === "latest" ? list.editions.at(-1) : cog;
  const own = list.own[year ?? ""] ?? "";
  return new Set([...unpacked(list.shared), ...unpacked(own)]);
}

const BASE = 36;

/** Each entry begins with the number of characters (code points) that it shares with the one before. */
function unpacked(packed: string): string[] {
  if (packed === "") return [];
  let before = "";
  return packed.split("\n").map((line) => {
    before = before.slice(0, Number.parseInt(line.charAt(0), BASE)) + line.slice(1);
    return before;
  });
}
