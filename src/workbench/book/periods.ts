import type { Period } from "./conditionalFormat";

/** The test of each period, as Excel itself writes it in files; its weeks begin on Sunday. */
export const PERIODS: Readonly<Record<Period, (cell: string) => string>> = {
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  lastSevenDays: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  thisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  lastMonth: (cell) => sameMonth(cell, "EDATE(TODAY(),0-1)"),
  thisMonth: (cell) => sameMonth(cell, "TODAY()"),
  nextMonth: (cell) => sameMonth(cell, "EDATE(TODAY(),0+1)"),
};

const sameMonth = (cell: string, day: string): string =>
  `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;

export const isPeriod = (criterion: string): criterion is Period => criterion in PERIODS;
