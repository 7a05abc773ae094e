/** How the values that a sentence asks for are written where the officer corrects them. */
export interface ValueWriting {
  /** A canonical number, `1234.5`. */
  readonly typedNumber: (canonical: string) => string;
  /** A canonical date, `2025-03-12`, with its time if it has one. */
  readonly typedDate: (canonical: string) => string;
  /** The form of a date of the calendar: « JJ/MM/AAAA ». */
  readonly dateForm: string;
  /** The same with its time. */
  readonly dateTimeForm: string;
}

/** Those of a date or a time written as ISO 8601 does: a worksheet shows them in the form of the language. */
export const USUAL_FORMATS: ReadonlySet<string> = new Set([
  "default",
  "%Y-%m-%d",
  "%Y-%m-%dT%H:%M:%S",
]);

/** In a file that is not a worksheet, values are written as they are published. */
export function asPublished(dateForm: string, dateTimeForm: string): ValueWriting {
  const unchanged = (canonical: string): string => canonical;
  return {
    typedNumber: unchanged,
    typedDate: unchanged,
    dateForm,
    dateTimeForm,
  };
}
