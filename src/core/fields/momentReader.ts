import type { ParsedDateTime } from "../python/strptime";
import type { FieldReader } from "./fieldReader";

export interface MomentRules {
  readonly kind: "time" | "datetime";
  readonly parse: (text: string) => ParsedDateTime | null;
  readonly key: (moment: ParsedDateTime) => string;
  readonly compare: (left: ParsedDateTime, right: ParsedDateTime) => number;
  readonly printed: (moment: ParsedDateTime) => string;
}

/** The reader shared by `time` and `datetime`, which differ only in their rules. */
export function momentReader(rules: MomentRules): FieldReader {
  const { kind, parse, key, compare, printed } = rules;
  const readEntry = (entry: unknown): ParsedDateTime | null =>
    typeof entry === "string" ? parse(entry) : null;
  const keyOf = (moment: ParsedDateTime | null): string | null => moment && key(moment);
  return {
    accepts: (text) => parse(text) !== null,
    key: (text) => keyOf(parse(text)),
    entryKey: (entry) => keyOf(readEntry(entry)),
    orderAgainst: (bound) => {
      const limit = readEntry(bound);
      if (limit === null) return null;
      return (text) => {
        const moment = parse(text);
        return moment ? compare(moment, limit) : NaN;
      };
    },
    length: () => 0,
    value: (text) => {
      const moment = parse(text);
      return { kind, printed: moment ? printed(moment) : "" };
    },
  };
}
