import type { CheckKind } from "./checkKind";
import { cohesiveColumns } from "./cohesiveColumns";
import { compareColumns } from "./compareColumns";
import { frenchGps } from "./frenchGps";
import { nomenclatureActes } from "./nomenclatureActes";
import { oneOfRequired } from "./oneOfRequired";
import { siren, siret } from "./registeredNumber";
import { sumColumns } from "./sumColumns";
import { yearInterval } from "./yearInterval";

/** Old names that Validata still takes, with a warning. */
export const DEPRECATED_CHECKS: Readonly<Record<string, string>> = {
  "french-siret-value": "siret",
  "french-siren-value": "siren",
  "nomenclature-actes-value": "nomenclature-acte",
};

const CHECK_KINDS: Readonly<Record<string, CheckKind>> = {
  siret,
  siren,
  "nomenclature-acte": nomenclatureActes,
  "year-interval-value": yearInterval,
  "french-gps-coordinates": frenchGps,
  "one-of-required": oneOfRequired,
  "cohesive-columns-value": cohesiveColumns,
  "compare-columns-value": compareColumns,
  "sum-columns-value": sumColumns,
};

/** The name in use today of a declared name. */
export function currentCheckName(name: string): string {
  return DEPRECATED_CHECKS[name] ?? name;
}

/** The check of that declared name, old names included; null when Validata does not know it. */
export function checkKind(name: string): CheckKind | null {
  const current = currentCheckName(name);
  return Object.hasOwn(CHECK_KINDS, current) ? (CHECK_KINDS[current] ?? null) : null;
}
