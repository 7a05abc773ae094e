import type { FindingMessagesOf } from "../findingMessages";
import { typedExample } from "../typedExample";
import type { ValueWriting } from "../valueWriting";
import { digitsWanted, patternShape, type ShapePart } from "../patternShape";
import { anyOf, counted, phrase, quoted } from "./grammar";
import { characters, correction, digits, withExample } from "./sentences";

const ARRAY_RULES: Readonly<Record<string, string>> = {
  type: "is not of the expected kind",
  required: "is empty",
  unique: "is repeated",
  minLength: "is too short",
  maxLength: "is too long",
  minimum: "is too small",
  maximum: "is too large",
  pattern: "does not have the expected form",
  enum: "is not among the allowed values",
};

function shapeInWords(parts: readonly ShapePart[]): string {
  return parts.map(partInWords).join(", then ");
}

function partInWords(part: ShapePart): string {
  if (part.kind === "text") return quoted(part.text);
  if (part.kind === "digits") return digits(part.count);
  return counted(part.count, { one: "capital letter", other: "capital letters" });
}

/** “13 digits instead of 14” when only the number of digits is wrong. */
function patternReason(value: string, pattern: string): string {
  const wanted = digitsWanted(pattern);
  return wanted !== null && /^\d+$/.test(value)
    ? phrase`${digits(value.length)} instead of ${wanted}: ${quoted(value)}.`
    : phrase`${quoted(value)} does not have the expected form.`;
}

function patternInstruction(pattern: string): string {
  const shape = patternShape(pattern);
  return shape === null
    ? phrase`Enter a value of the form described in the Enter step`
    : phrase`Enter ${shapeInWords(shape)}`;
}

export function constraintFindings(writing: ValueWriting): FindingMessagesOf<"constraint"> {
  /** Bounds are of numbers or of dates: neither writing takes the other for its own. */
  const typedBound = (canonical: string): string =>
    writing.typedDate(writing.typedNumber(canonical));
  return {
    "constraint.required": ({ example, columnType }) => ({
      reason: phrase`The cell is empty and this column is required.`,
      remedy: withExample(
        phrase`Enter a value`,
        example && typedExample({ type: columnType, example }, writing),
      ),
    }),
    "constraint.unique": ({ value, firstRow }) => ({
      reason: phrase`${quoted(value)} is already in row ${firstRow}, and this column does not take the same value twice.`,
      remedy: phrase`Correct one of the two rows, or delete the duplicate.`,
    }),
    "constraint.minLength": ({ value, example, length, limit }) => ({
      reason: phrase`${characters(length)} instead of at least ${limit}: ${quoted(value)}.`,
      remedy: withExample(phrase`Complete the value`, example),
    }),
    "constraint.maxLength": ({ value, length, limit }) => ({
      reason: phrase`${characters(length)} instead of at most ${limit}: ${quoted(value)}.`,
      remedy: phrase`Shorten this text: it has ${length - limit} too many.`,
    }),
    "constraint.minimum": ({ value, example, limit }) => ({
      reason: phrase`${quoted(typedBound(value))} is less than ${typedBound(limit)}.`,
      remedy: withExample(
        phrase`Enter a value from ${typedBound(limit)} up`,
        example && typedBound(example),
      ),
    }),
    "constraint.maximum": ({ value, example, limit }) => ({
      reason: phrase`${quoted(typedBound(value))} is more than ${typedBound(limit)}.`,
      remedy: withExample(
        phrase`Enter a value up to ${typedBound(limit)}`,
        example && typedBound(example),
      ),
    }),
    "constraint.pattern": ({ value, pattern, example, proposal }) => ({
      reason: patternReason(value, pattern),
      remedy: correction(patternInstruction(pattern), { proposal, example }),
    }),
    "constraint.enum": ({ value, allowed, closest }) => ({
      reason: phrase`${quoted(value)} is not in the list of the column.`,
      remedy:
        closest === null
          ? phrase`Choose ${anyOf(allowed)}.`
          : phrase`Choose ${quoted(closest)}, or another value of the list.`,
    }),
    "constraint.patternTooSlow": ({ value }) => ({
      reason: phrase`${quoted(value)} could not be checked: the rule of the column takes too much time.`,
      remedy: phrase`Enter a shorter value. If it is right, report the rule to the author of the model.`,
    }),
    "constraint.arrayItem": ({ value, example, rule }) => ({
      reason: phrase`An item of the list ${quoted(value)} ${ARRAY_RULES[rule] ?? "breaks the rule of the column"}.`,
      remedy: withExample(phrase`Correct this item`, example),
    }),
  };
}
