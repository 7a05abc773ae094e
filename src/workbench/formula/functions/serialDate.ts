import { CellError } from "../../book/scalar";

const DAY = 86_400_000;
/** Serial 0 is "0 January 1900"; real dates from 1 March 1900 count from 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 29 February 1900, which never was, is serial 60 (truth V16): one day off before it. */
const PHANTOM_DAY = 60;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

const NUM = CellError.of("#NUM!");

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The date of a serial number; `#NUM!` before 0 and after 31 December 9999. */
export function dateOfSerial(serial: number): CalendarDate | CellError {
  const day = Math.floor(serial);
  if (!(day >= 0 && day <= LAST_SERIAL)) return NUM;
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  if (day === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (day < PHANTOM_DAY ? day + 1 : day) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The serial number of a date; months and days beyond their range carry over, as in
 * DATE(2025, 14, 0). `#NUM!` outside 1900 to 9999.
 */
export function serialOfDate(year: number, month: number, day: number): number | CellError {
  if (year === 1900 && month === 2 && day === 29) return PHANTOM_DAY;
  const days = (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
  const serial = days <= PHANTOM_DAY ? days - 1 : days;
  return serial >= 0 && serial <= LAST_SERIAL ? serial : NUM;
}

/** Sunday is 0. Serials count weekdays straight through the phantom day. */
export const weekdayOfSerial = (serial: number): number => (Math.floor(serial) + 6) % 7;

/** A moment as a serial number, in the hours of the clock that shows it. */
export const serialOfMoment = (moment: Date): number =>
  (Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
  ) -
    EPOCH) /
  DAY;

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
