/** What a language needs to make sentences: how it writes numbers, dates, lists, quotes and plurals. */
export interface Grammar {
  /** Template tag: numbers as the language writes them, spaces that must not break kept together. */
  phrase(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string;
  /** « 3 lignes », « 0 ligne », « 1 000 000 de lignes ». */
  counted(count: number, nouns: Nouns): string;
  /** The form of a word that agrees with a count. */
  agreed<Form>(count: number, forms: { readonly one: Form; readonly other: Form }): Form;
  /** A value of a cell, shortened when long, between the language's quotation marks. */
  quoted(value: string): string;
  /** Names joined by “and”. */
  listed(names: readonly string[]): string;
  /** Values, quoted, joined by “and”. */
  allOf(values: readonly string[]): string;
  /** Values, quoted, joined by “or”; beyond six, the rest is left out. */
  anyOf(values: readonly string[]): string;
  /** A canonical number (`1234.5`) as the officer types it in Excel of this language. */
  typedNumber(canonical: string): string;
  /** A canonical date (`2025-03-12`), with its time if it has one, as the officer types it in Excel of this language. */
  typedDate(canonical: string): string;
  /** `2025-03-12T14:05:00Z` as « 12 mars 2025 à 14:05 », in the officer's own time zone. */
  dateTime(iso: string): string;
}

export interface Nouns {
  readonly one: string;
  readonly other: string;
}

interface Habits {
  readonly locale: string;
  /** Corrects the fixed parts of a sentence, never the values inside it. */
  readonly typography: (text: string) => string;
  readonly quotes: readonly [string, string];
  readonly typedDate: (year: string, month: string, day: string) => string;
  /** What stands between a number of millions and its noun (« de »). */
  readonly afterMillions: string;
}

/** Excel knows no time zone: a final `Z` is not typed. */
const CANONICAL_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)Z?)?$/;
const LONGEST_QUOTE = 80;
const LONGEST_LIST = 6;

export function createGrammar(habits: Habits): Grammar {
  const { locale, typography, quotes } = habits;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const plurals = new Intl.PluralRules(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
  const decimalMark = numbers.format(1.5).charAt(1);

  const written = (value: string | number): string =>
    typeof value === "number" ? numbers.format(value) : value;

  const agreed: Grammar["agreed"] = (count, forms) =>
    plurals.select(count) === "one" ? forms.one : forms.other;

  const typedMoment = (
    _date: string,
    year: string,
    month: string,
    day: string,
    time?: string,
  ): string => [habits.typedDate(year, month, day), time].filter(Boolean).join(" ");

  const quoted = (value: string): string => `${quotes[0]}${shortened(value)}${quotes[1]}`;

  const joined = (values: readonly string[], type: "conjunction" | "disjunction"): string =>
    new Intl.ListFormat(locale, { type }).format(values.map(quoted));

  return {
    phrase: (parts, ...values) =>
      parts
        .map(
          (part, index) =>
            typography(part) + (index < values.length ? written(values[index]!) : ""),
        )
        .join(""),
    counted: (count, nouns) => {
      const joint = plurals.select(count) === "many" ? habits.afterMillions : " ";
      return `${numbers.format(count)}${joint}${agreed(count, nouns)}`;
    },
    agreed,
    quoted,
    listed: (names) => new Intl.ListFormat(locale, { type: "conjunction" }).format(names),
    allOf: (values) => joined(values, "conjunction"),
    anyOf: (values) =>
      values.length > LONGEST_LIST
        ? `${values.slice(0, LONGEST_LIST).map(quoted).join(", ")}…`
        : joined(values, "disjunction"),
    typedNumber: (canonical) =>
      /^[+-]?\d+\.\d+$/.test(canonical) ? canonical.replace(".", decimalMark) : canonical,
    typedDate: (canonical) => canonical.replace(CANONICAL_DATE, typedMoment),
    dateTime: (iso) => dates.format(new Date(iso)),
  };
}

function shortened(value: string): string {
  const letters = [...value];
  return letters.length > LONGEST_QUOTE
    ? `${letters.slice(0, LONGEST_QUOTE - 1).join("")}…`
    : value;
}
