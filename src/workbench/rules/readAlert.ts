import { ExcelRefusal } from "../book/refusal";
import { requireKnown } from "../book/requireKnown";
import type { AlertStyle, ValidationAlert, ValidationPrompt } from "../book/validation";
import { DEFAULT_VALIDATION } from "../book/validation";

/** Lengths of the file, which the object model enforces (DV13: [MS-XLS] 2.5.37). */
const LONGEST = { title: 32, prompt: 255, alert: 225 } as const;

const STYLES: Readonly<Record<string, AlertStyle>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

type Terms = Readonly<Record<string, unknown>>;

/** @throws ExcelRefusal InvalidArgument for texts too long (DV13) */
export function readPrompt(value: unknown): ValidationPrompt {
  const given = asTerms(value, "DataValidation.prompt");
  requireKnown(given, ["message", "showPrompt", "title"], "DataValidationPrompt");
  const { title, message, showPrompt } = given;
  return {
    show: showPrompt !== false,
    title: short(title, LONGEST.title, "DataValidationPrompt.title"),
    message: short(message, LONGEST.prompt, "DataValidationPrompt.message"),
  };
}

/** @throws ExcelRefusal InvalidArgument for texts too long (DV13) or an unknown style */
export function readAlert(value: unknown): ValidationAlert {
  const given = asTerms(value, "DataValidation.errorAlert");
  requireKnown(given, ["message", "showAlert", "style", "title"], "DataValidationErrorAlert");
  const { title, message, showAlert, style } = given;
  const known = style === undefined ? DEFAULT_VALIDATION.alert.style : STYLES[String(style)];
  if (known === undefined) throw refused("DataValidationErrorAlert.style");
  return {
    show: showAlert !== false,
    style: known,
    title: short(title, LONGEST.title, "DataValidationErrorAlert.title"),
    message: short(message, LONGEST.alert, "DataValidationErrorAlert.message"),
  };
}

/** As `DataValidation.prompt` and `errorAlert` read them. */
export const writePrompt = ({ show, title, message }: ValidationPrompt): Terms => ({
  message,
  showPrompt: show,
  title,
});

export const writeAlert = ({ show, style, title, message }: ValidationAlert): Terms => ({
  message,
  showAlert: show,
  style: style.charAt(0).toUpperCase() + style.slice(1),
  title,
});

function asTerms(value: unknown, where: string): Terms {
  if (typeof value !== "object" || value === null) throw refused(where);
  return value as Terms;
}

function short(text: unknown, longest: number, where: string): string {
  if (text === undefined || text === null) return "";
  if (typeof text !== "string" || text.length > longest) throw refused(where);
  return text;
}

const refused = (where: string): ExcelRefusal =>
  new ExcelRefusal("InvalidArgument", undefined, where);
