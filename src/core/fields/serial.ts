import { dateOfDayNumber, isoDate, pad } from "../python/calendar";
import type { ParsedDateTime } from "../python/strptime";

/** Serial of 1970-01-01 in Excel's 1900 date system. */
const UNIX_EPOCH = 25_569;
/** Excel believes, after Lotus 1-2-3, that 29 February 1900 existed: serial 60. */
const FALSE_LEAP_DAY = 60;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const SECONDS_A_DAY = 86_400;

/** Date and time of an Excel serial (1900 system), to the second; null outside Excel's calendar. */
export function dateTimeOfSerial(serial: number): ParsedDateTime | null {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  if (days < 1 || days > LAST_SERIAL || days === FALSE_LEAP_DAY) return null;
  const date = dateOfDayNumber(days - UNIX_EPOCH + (days < FALSE_LEAP_DAY ? 1 : 0));
  return { ...date, ...timeOf(seconds - days * SECONDS_A_DAY), microsecond: 0, offset: null };
}

function timeOf(seconds: number): Pick<ParsedDateTime, "hour" | "minute" | "second"> {
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

/** `hh:mm:ss` of the fraction of a serial. */
export function isoTimeOfSerial(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY) % SECONDS_A_DAY;
  return isoTime(timeOf(seconds));
}

/** What a date means in a text: ISO, with its time when it has one; null outside Excel's calendar. */
export function isoOfSerial(serial: number): string | null {
  if (serial > 0 && serial < 1) return isoTimeOfSerial(serial);
  const moment = dateTimeOfSerial(serial);
  if (moment === null) return serial === FALSE_LEAP_DAY ? "1900-02-29" : null;
  const time = isoTime(moment);
  return time === "00:00:00" ? isoDate(moment) : `${isoDate(moment)}T${time}`;
}

export function isoTime(time: Pick<ParsedDateTime, "hour" | "minute" | "second">): string {
  return `${pad(time.hour, 2)}:${pad(time.minute, 2)}:${pad(time.second, 2)}`;
}
