const MONTHS = [
  "January",
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

const PERIODS = ["Week", "Month", "Quarter", "Year"];

/** `Excel.DynamicFilterCriteria`; February is spelled as Microsoft's list spells it. */
export const DYNAMIC_CRITERIA: readonly string[] = [
  "AboveAverage",
  "BelowAverage",
  ...MONTHS.map((month) => `AllDatesInPeriod${month}`),
  ...[1, 2, 3, 4].map((quarter) => `AllDatesInPeriodQuarter${quarter}`),
  ...["Last", "This", "Next"].flatMap((which) => PERIODS.map((period) => which + period)),
  "Yesterday",
  "Today",
  "Tomorrow",
  "YearToDate",
];
