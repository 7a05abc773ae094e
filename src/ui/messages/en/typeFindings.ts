import type { FindingMessagesOf } from "../findingMessages";
import { timePatternInWords } from "../timePattern";
import { USUAL_FORMATS, type ValueWriting } from "../valueWriting";
import { anyOf, phrase, quoted } from "./grammar";
import { correction, withExample } from "./sentences";

const LETTERS = { Y: "YYYY", y: "YY", m: "MM", d: "DD", H: "HH", M: "MM", S: "SS" };

const TEXT_FORMATS: Readonly<Record<string, readonly [what: string, example: string]>> = {
  email: ["an e-mail address", "mairie@exemple.fr"],
  uri: ["a complete web address", "https://www.exemple.fr/page"],
  uuid: ["an identifier of 32 digits and letters", "65d5b6c7-102c-4440-ac3b-768f708edc0a"],
  binary: ["a content in base 64", "TGlnbmUgY2xhaXJl"],
};

const POINTS: Readonly<Record<string, string>> = {
  default: "2.35, 48.85",
  array: "[2.35, 48.85]",
  object: '{"lon": 2.35, "lat": 48.85}',
};

/** “ in the form DD/MM/YYYY” */
function form(format: string, usual: string): string {
  if (USUAL_FORMATS.has(format)) return phrase` in the form ${usual}`;
  const words = timePatternInWords(format, LETTERS);
  return words === null ? "" : phrase` in the form ${words}`;
}

/** A date that looks right may be a text: imported, or typed before the cell had the format of a date. */
function dateRemedy(
  instruction: string,
  { value, ...shown }: { value: string; proposal: string | null; example: string | null },
): string {
  return shown.proposal === value
    ? phrase`Enter ${quoted(value)} again: the cell holds this text, not a date.`
    : correction(instruction, shown);
}

export function typeFindings(writing: ValueWriting): FindingMessagesOf<"type"> {
  const { typedNumber, typedDate, dateForm, dateTimeForm } = writing;
  const typed = (text: string | null): string | null => text && typedDate(typedNumber(text));
  return {
    "type.string": ({ value, example, format }) => {
      const [what, usual] = TEXT_FORMATS[format] ?? ["a text", null];
      return {
        reason: phrase`${quoted(value)} is not ${what}.`,
        remedy: withExample(phrase`Enter ${what}`, example ?? usual),
      };
    },
    "type.number": ({ value, example, proposal }) => ({
      reason: phrase`${quoted(value)} is not a number.`,
      remedy: correction(phrase`Enter a number, without unit or space`, {
        proposal: typed(proposal),
        example: typed(example),
      }),
    }),
    "type.integer": ({ value, example, proposal }) => ({
      reason: phrase`${quoted(value)} is not a whole number.`,
      remedy: correction(phrase`Enter a number without decimals or space`, { proposal, example }),
    }),
    "type.boolean": ({ value, trueValues, falseValues, proposal }) => ({
      reason: phrase`${quoted(value)} is not an answer expected here.`,
      remedy:
        proposal === null
          ? phrase`Enter ${anyOf([...trueValues.slice(0, 1), ...falseValues.slice(0, 1)])}.`
          : phrase`Enter ${quoted(proposal)}.`,
    }),
    "type.date": ({ value, example, format, proposal }) => ({
      reason: phrase`${quoted(value)} is not a date expected here.`,
      remedy: dateRemedy(phrase`Enter a calendar date${form(format, dateForm)}`, {
        value,
        proposal: typed(proposal),
        example: typed(example ?? (format === "default" ? "2025-03-12" : null)),
      }),
    }),
    "type.time": ({ value, example, format }) => ({
      reason: phrase`${quoted(value)} is not a time expected here.`,
      remedy: withExample(
        phrase`Enter a time${form(format, "HH:MM:SS")}`,
        example ?? (format === "default" ? "14:05:00" : null),
      ),
    }),
    "type.datetime": ({ value, example, format, proposal }) => ({
      reason: phrase`${quoted(value)} is not a date followed by a time.`,
      remedy: dateRemedy(phrase`Enter the date and time${form(format, dateTimeForm)}`, {
        value,
        proposal: typed(proposal),
        example: typed(example ?? (format === "default" ? "2025-03-12T14:05:00" : null)),
      }),
    }),
    "type.year": ({ value, example }) => ({
      reason: phrase`${quoted(value)} is not a year.`,
      remedy: withExample(phrase`Enter the year in four digits`, example ?? "2025"),
    }),
    "type.yearmonth": ({ value, example }) => ({
      reason: phrase`${quoted(value)} is not a month of a year.`,
      remedy: withExample(phrase`Enter the month in the form YYYY-MM`, example ?? "2025-03"),
    }),
    "type.duration": ({ value, example }) => ({
      reason: phrase`${quoted(value)} is not a duration.`,
      remedy: withExample(phrase`Enter a duration as ISO 8601 writes it`, example ?? "P1Y6M"),
    }),
    "type.geopoint": ({ value, example, format }) => ({
      reason: phrase`${quoted(value)} is not a point on the map.`,
      remedy: withExample(
        phrase`Enter the longitude then the latitude in degrees`,
        example ?? POINTS[format] ?? POINTS["default"]!,
      ),
    }),
    "type.geojson": ({ value, example }) => ({
      reason: phrase`${quoted(value)} is not a geographic shape.`,
      remedy: withExample(
        phrase`Enter a shape as GeoJSON`,
        example ?? '{"type":"Point","coordinates":[2.35,48.85]}',
      ),
    }),
    "type.object": ({ value, example }) => ({
      reason: phrase`${quoted(value)} is not a list of names and values.`,
      remedy: withExample(
        phrase`Enter names and values between braces`,
        example ?? '{"name":"value"}',
      ),
    }),
    "type.array": ({ value, example }) => ({
      reason: phrase`${quoted(value)} is not a list.`,
      remedy: withExample(
        phrase`Enter the items between square brackets`,
        example ?? '["one","two"]',
      ),
    }),
    "type.excelError": ({ value }) => ({
      reason: phrase`The formula of the cell gives an error: ${quoted(value)}.`,
      remedy: phrase`Correct the formula, or enter the value in its place.`,
    }),
  };
}
