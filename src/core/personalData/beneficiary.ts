import type { TableSchema } from "../schema/tableSchema";
import { BENEFICIARIES } from "./columnRoles";
import type { PersonalHit } from "./personalHit";

/** The beneficiary of a row, when the row tells a person. */
export interface BeneficiaryDetector {
  readonly field: string;
  /** Null when the row names nobody, or a body. */
  find(row: readonly string[]): Pick<PersonalHit, "kind" | "value"> | null;
}

const ANY_DIGIT = /\d/;

/**
 * What a sole trader must write beside the name (Code de commerce, R. 526-27: « EI » or « entrepreneur individuel »), and
 * what was written before 2022.
 */
const SOLE_TRADER = [
  /(?<![\p{L}\d])(?:EI|E\.I\.|EIRL|E\.I\.R\.L\.)(?![\p{L}\d])/u,
  /(?<!\p{L})(?:entrepreneur individuel|entrepreneuse individuelle|entreprise individuelle|(?:auto|micro)[ -]?entrepr(?:eneur|eneuse|ise))(?!\p{L})/iu,
];

/**
 * Null for a model that names no beneficiary. A number that is wrong is an anomaly of its own, not a person: only a
 * cell without any digit (empty, « particulier », « néant ») gives no number.
 */
export function beneficiary({ fields }: TableSchema): BeneficiaryDetector | null {
  const columnOf = (field: string): number => fields.findIndex((known) => known.name === field);
  const roles = BENEFICIARIES.find(({ name }) => columnOf(name) >= 0);
  if (!roles) return null;
  const column = columnOf(roles.name);
  const numbers = roles.numbers.map(columnOf);
  const hasNumber = (row: readonly string[]): boolean =>
    numbers.some((number) => ANY_DIGIT.test(row[number] ?? ""));
  return {
    field: roles.name,
    find: (row) => {
      const value = (row[column] ?? "").trim();
      if (value === "") return null;
      if (!hasNumber(row)) return { kind: "naturalPerson", value };
      return SOLE_TRADER.some((mention) => mention.test(value))
        ? { kind: "soleTrader", value }
        : null;
    },
  };
}
