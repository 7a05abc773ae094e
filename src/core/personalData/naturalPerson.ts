import type { TableSchema } from "../schema/tableSchema";
import { BENEFICIARIES } from "./columnRoles";

/** The beneficiary's name in a row that gives no number of a body. */
export interface NaturalPersonDetector {
  readonly field: string;
  /** Empty when the row names nobody, or a body. */
  find(row: readonly string[]): string;
}

const ANY_DIGIT = /\d/;

/**
 * Null for a model that names no beneficiary. A number that is wrong is an anomaly of its own, not a person: only a
 * cell without any digit (empty, « particulier », « néant ») gives no number.
 */
export function naturalPerson({ fields }: TableSchema): NaturalPersonDetector | null {
  const columnOf = (field: string): number => fields.findIndex((known) => known.name === field);
  const roles = BENEFICIARIES.find(({ name }) => columnOf(name) >= 0);
  if (!roles) return null;
  const column = columnOf(roles.name);
  const numbers = roles.numbers.map(columnOf);
  const isBody = (row: readonly string[]): boolean =>
    numbers.some((number) => ANY_DIGIT.test(row[number] ?? ""));
  return { field: roles.name, find: (row) => (isBody(row) ? "" : (row[column] ?? "").trim()) };
}
