import type { FindingMessagesOf, FindingText } from "../findingMessages";
import type { ValueWriting } from "../valueWriting";
import { agreed, allOf, anyOf, phrase, quoted } from "./grammar";
import { correction, digits, withExample } from "./sentences";

interface BadIdentifier {
  readonly value: string;
  readonly example: string | null;
  readonly reason: "length" | "characters" | "checksum";
  readonly digits: number;
  readonly proposal: string | null;
}

/** SIRET and SIREN are wrong in the same three ways. */
function identifier(name: string, length: number, usual: string) {
  return (bad: BadIdentifier): FindingText => ({
    reason: {
      length: phrase`${digits(bad.digits)} instead of ${length}: ${quoted(bad.value)}.`,
      characters: phrase`${quoted(bad.value)} contains something else than digits.`,
      checksum: phrase`${quoted(bad.value)} is not a ${name}: at least one digit is wrong.`,
    }[bad.reason],
    remedy: identifierRemedy(name, length, usual, bad),
  });
}

function identifierRemedy(name: string, length: number, usual: string, bad: BadIdentifier): string {
  if (bad.proposal === null)
    return withExample(
      phrase`Copy the ${length} digits of the ${name}, without spaces`,
      bad.example ?? usual,
    );
  const zeroLost = bad.reason === "length" && bad.proposal.endsWith(bad.value);
  return zeroLost
    ? phrase`The leading zero was probably lost: enter ${bad.proposal}.`
    : phrase`Enter ${bad.proposal}.`;
}

const COMPARISONS = {
  ">": "greater than",
  ">=": "greater than or equal to",
  "==": "equal to",
  "<=": "less than or equal to",
  "<": "less than",
} as const;

const HEADING_FAULTS = {
  slashMissing: "has no slash between the two levels of the nomenclature of acts",
  spaceNearSlash: "has a space next to the slash",
  unknownHeading: "is not in the nomenclature of acts",
} as const;

export function checkFindings({
  typedNumber,
  typedDate,
}: ValueWriting): FindingMessagesOf<"check"> {
  const typed = (canonical: string): string => typedDate(typedNumber(canonical));
  return {
    "check.siret": identifier("SIRET", 14, "21350238800019"),
    "check.siren": identifier("SIREN", 9, "213502388"),
    "check.oneOfRequired": ({ fields }) => ({
      reason: phrase`None of the columns ${allOf(fields)} is filled in.`,
      remedy: phrase`Fill in at least ${anyOf(fields)}.`,
    }),
    "check.cohesiveColumns": ({ fields, empty }) => ({
      reason: phrase`The columns ${allOf(fields)} go together, and ${allOf(empty)} ${agreed(empty.length, { one: "is", other: "are" })} empty.`,
      remedy: phrase`Fill in ${allOf(empty)}, or clear all these columns.`,
    }),
    "check.compareColumns": ({ value, operator, otherField, otherValue }) => ({
      reason: phrase`${quoted(typed(value))} should be ${COMPARISONS[operator]} the value of ${quoted(otherField)}, which is ${quoted(typed(otherValue))}.`,
      remedy: phrase`Correct one of the two cells.`,
    }),
    "check.notComparable": ({ value, otherField, otherValue }) => ({
      reason: phrase`${quoted(value)} cannot be compared with ${quoted(otherValue)} of the column ${quoted(otherField)}.`,
      remedy: phrase`Enter two values of the same kind, for example two numbers or two dates.`,
    }),
    "check.sumColumns": ({ value, fields, sum }) => ({
      reason: phrase`${quoted(typedNumber(value))} is not the sum of ${allOf(fields)}, which is ${typedNumber(sum)}.`,
      remedy: phrase`Enter ${typedNumber(sum)}, or correct the columns added up.`,
    }),
    "check.yearInterval": ({ value, example, yearAllowed, reason }) => ({
      reason:
        reason === "order"
          ? phrase`${quoted(value)} ends before it starts.`
          : phrase`${quoted(value)} is not a pair of years.`,
      remedy: withExample(
        yearAllowed
          ? phrase`Enter two years in the form YYYY/YYYY, or a single one`
          : phrase`Enter two years in the form YYYY/YYYY`,
        example ?? "2024/2025",
      ),
    }),
    "check.nomenclatureActes": ({ value, example, reason, closest }) => ({
      reason: phrase`${quoted(value)} ${HEADING_FAULTS[reason]}.`,
      remedy: correction(phrase`Enter a heading of the nomenclature`, {
        proposal: closest,
        example: example ?? "Finances locales/Subventions",
      }),
    }),
    "check.phoneNumber": ({ value, example, proposal }) => ({
      reason: phrase`${quoted(value)} is not a French telephone number.`,
      remedy: correction(phrase`Enter a complete number`, {
        proposal,
        example: example ?? "+33 2 99 00 00 00",
      }),
    }),
    "check.openingHours": ({ value, example, proposal }) => ({
      reason: phrase`${quoted(value)} is not a readable timetable.`,
      remedy: correction(phrase`Enter the days in short, then the hours`, {
        proposal,
        example: example ?? "Mo-Fr 09:00-12:30,14:00-17:00",
      }),
    }),
    "check.frenchGps": ({ value, example }) => ({
      reason: phrase`The point ${quoted(value)} is outside France.`,
      remedy: withExample(phrase`Check the longitude and the latitude`, example ?? "-1.68, 48.11"),
    }),
    "check.reversedFrenchGps": ({ value, proposal }) => ({
      reason: phrase`The latitude and the longitude of ${quoted(value)} seem to be reversed.`,
      remedy: phrase`Enter ${quoted(proposal)}.`,
    }),
    "check.frenchFormat": ({ value, example, format, closest }) => ({
      reason: phrase`${quoted(value)} is not in the official list (${format.replaceAll("-", " ")}).`,
      remedy: correction(phrase`Enter a value of this list`, { proposal: closest, example }),
    }),
    "check.columnsAbsent": ({ check, fields }) => ({
      reason: phrase`The rule ${quoted(check)} was not checked: ${agreed(fields.length, { one: "the column", other: "the columns" })} ${allOf(fields)} ${agreed(fields.length, { one: "is", other: "are" })} missing.`,
      remedy: phrase`Add ${agreed(fields.length, { one: "this column", other: "these columns" })}, with the exact header.`,
    }),
    "check.wrongColumnType": ({ check }) => ({
      reason: phrase`The rule ${quoted(check)} does not apply to this column.`,
      remedy: phrase`Report it to the author of the model: your entry is not the cause.`,
    }),
  };
}
