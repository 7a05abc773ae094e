import { choice, list, literal, matches, optional, sequence, token, word } from "./peg";

/**
 * The opening_hours grammar of OpenStreetMap (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification)
 * as opening-hours-rs 0.6.18 has it, strict in form: two digits for hours and weeks, a space after `;`, none around
 * the hyphen of hours, English abbreviations in their exact case. Held against it by `test/oracle`.
 */
const space = literal(" ");
const comma = literal(",");
const hyphen = literal("-");
const plus = literal("+");
const sign = word("+", "-");

const hourMinutes = token(/(?:[01]\d|2[0-4]):[0-5]\d/y);
const extendedHourMinutes = token(/(?:[0-3]\d|4[0-8]):[0-5]\d/y);
const positiveNumber = token(/0*[1-9]\d*/y);
const year = token(/19\d\d|[2-9]\d{3}/y);
const month = word(..."Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "));
const weekday = word(..."Su Mo Tu We Th Fr Sa".split(" "));
const dayNumber = token(/[0-2]\d|3[01]|\d/y);
const weekNumber = token(/0[1-9]|[1-4]\d|5[0-3]/y);
const comment = token(/"[^"]+"/y);

const event = word("dawn", "sunrise", "sunset", "dusk");
const variableTime = choice(sequence(literal("("), event, sign, hourMinutes, literal(")")), event);
const time = choice(hourMinutes, variableTime);
const extendedTime = choice(extendedHourMinutes, variableTime);
/** A period in minutes alone (`/30`) makes the reference panic: it is refused here. */
const period = sequence(literal("/"), hourMinutes);
const timespan = sequence(time, hyphen, extendedTime, optional(choice(period, plus)));
const timeSelector = list(timespan, comma);

const dayOffset = sequence(space, sign, positiveNumber, word(" days", " day"));
const nthEntry = token(/[1-5]-[1-5]|[1-5]/y);
const weekdayRange = choice(
  sequence(weekday, literal("["), list(nthEntry, comma), literal("]"), optional(dayOffset)),
  sequence(weekday, hyphen, weekday),
  weekday,
);
const weekdays = list(weekdayRange, comma);
const holidays = list(choice(sequence(literal("PH"), optional(dayOffset)), literal("SH")), comma);
const weekdaySelector = choice(
  sequence(holidays, optional(sequence(comma, weekdays))),
  sequence(weekdays, optional(sequence(comma, holidays))),
);

const week = sequence(
  weekNumber,
  optional(sequence(hyphen, weekNumber, optional(sequence(literal("/"), positiveNumber)))),
);
const weekSelector = sequence(literal("week"), list(week, comma));

const dateFrom = choice(
  sequence(optional(sequence(year, optional(space))), month, optional(space), dayNumber),
  sequence(optional(year), literal("easter")),
);
const dateTo = choice(dateFrom, dayNumber);
const weekdayOffset = sequence(sign, weekday);
const dateOffset = choice(sequence(weekdayOffset, optional(dayOffset)), dayOffset);
const aroundHyphen = sequence(optional(space), hyphen, optional(space));
const monthdayRange = choice(
  sequence(dateFrom, optional(dateOffset), aroundHyphen, dateTo, optional(dateOffset)),
  sequence(dateFrom, optional(dateOffset), optional(plus)),
  sequence(optional(year), month, optional(sequence(hyphen, month))),
);
const monthdaySelector = list(monthdayRange, comma);

const yearRange = choice(
  sequence(year, plus),
  sequence(
    year,
    optional(sequence(hyphen, year, optional(sequence(literal("/"), positiveNumber)))),
  ),
);
const yearSelector = list(yearRange, comma);

const readable = optional(word(" ", ": ", ":"));
const wideRange = choice(
  sequence(comment, literal(":")),
  sequence(monthdaySelector, optional(weekSelector), readable),
  sequence(optional(yearSelector), optional(monthdaySelector), optional(weekSelector), readable),
);
const smallRange = choice(
  sequence(weekdaySelector, space, timeSelector),
  weekdaySelector,
  timeSelector,
);
const selectors = choice(literal("24/7"), sequence(wideRange, optional(smallRange)));

const state = word("closed", "off", "open", "unknown");
const modifier = choice(comment, sequence(state, optional(space), optional(comment)));
const rule = sequence(selectors, optional(space), optional(modifier));
const separator = choice(literal("; "), literal(", "), sequence(optional(space), literal("|| ")));
const openingHours = list(rule, separator);

export function isOpeningHours(text: string): boolean {
  return matches(openingHours, text);
}
