const MONTHS = [
  "January",
  // Spelled so in `Excel.DynamicFilterCriteria`.
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `Excel.DynamicFilterCriteria` by the words of files; the rest differ by their first letter only. */
const PERIODS = new Map<string, string>([
  ...MONTHS.map((month, index) => [`M${index + 1}`, `AllDatesInPeriod${month}`] as const),
  ...[1, 2, 3, 4].map((n) => [`Q${n}`, `AllDatesInPeriodQuarter${n}`] as const),
]);
const PERIOD_WORDS = new Map<string, string>(
  [...PERIODS].map(([word, criterion]) => [criterion, word]),
);

export const dynamicFromFile = (word = "null"): string =>
  PERIODS.get(word) ?? (word === "null" ? "Unknown" : word.charAt(0).toUpperCase() + word.slice(1));

export const dynamicInFile = (criterion = "Unknown"): string =>
  PERIOD_WORDS.get(criterion) ??
  (criterion === "Unknown" ? "null" : criterion.charAt(0).toLowerCase() + criterion.slice(1));
