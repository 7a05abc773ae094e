import { ExcelRefusal, SENTENCES } from "./refusal";

/**
 * Refuses an object that says more than it can say, by the name that is not known: nothing that a
 * script asks for is passed over in silence.
 * @throws ExcelRefusal InvalidArgument
 */
export function requireKnown(given: object, names: readonly string[], where: string): void {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const message = `${SENTENCES.InvalidArgument} ${where} has no ${unknown}.`;
  throw new ExcelRefusal("InvalidArgument", message, where);
}
