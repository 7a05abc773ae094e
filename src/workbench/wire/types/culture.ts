import type { Book } from "../../book/book";
import type { LocaleTag } from "../../book/locale";
import { object } from "../objects";
import { child, officeType, readOnly } from "../officeType";

export const cultureInfo = officeType<Book>("CultureInfo", {
  members: {
    name: readOnly(({ localeTag }) => localeTag),
    numberFormat: child((book) => object("NumberFormatInfo", book)),
    datetimeFormat: child((book) => object("DatetimeFormatInfo", book)),
  },
});

export const numberFormatInfo = officeType<Book>("NumberFormatInfo", {
  members: {
    numberDecimalSeparator: readOnly(({ locale }) => locale.decimal),
    numberGroupSeparator: readOnly(({ locale }) => locale.group),
  },
});

/** The system's patterns, as .NET writes them. */
const PATTERNS: Readonly<Record<LocaleTag, Readonly<Record<string, string>>>> = {
  "en-US": {
    longDate: "dddd, MMMM d, yyyy",
    shortDate: "M/d/yyyy",
    longTime: "h:mm:ss tt",
  },
  "fr-FR": { longDate: "dddd d MMMM yyyy", shortDate: "dd/MM/yyyy", longTime: "HH:mm:ss" },
};

export const datetimeFormatInfo = officeType<Book>("DatetimeFormatInfo", {
  members: {
    dateSeparator: readOnly(() => "/"),
    timeSeparator: readOnly(() => ":"),
    longDatePattern: readOnly(({ localeTag }) => PATTERNS[localeTag].longDate),
    longTimePattern: readOnly(({ localeTag }) => PATTERNS[localeTag].longTime),
    shortDatePattern: readOnly(({ localeTag }) => PATTERNS[localeTag].shortDate),
  },
});
