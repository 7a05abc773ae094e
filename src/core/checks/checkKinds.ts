import type { CheckKind } from "./checkKind";
import { currentCheckName } from "./checkNames";
import { cohesiveColumns } from "./cohesiveColumns";
import { compareColumns } from "./compareColumns";
import { frenchFormat } from "./frenchFormat";
import { frenchGps } from "./frenchGps";
import { nomenclatureActes } from "./nomenclatureActes";
import type { OfficialLists } from "./officialLists";
import { oneOfRequired } from "./oneOfRequired";
import { openingHours } from "./openingHours";
import { phoneNumber } from "./phoneNumber";
import { siren, siret } from "./registeredNumber";
import { sumColumns } from "./sumColumns";
import { wrongColumnType } from "./wrongColumnType";
import { yearInterval } from "./yearInterval";

const CHECK_KINDS: Readonly<Record<string, CheckKind>> = {
  siret,
  siren,
  "nomenclature-acte": nomenclatureActes,
  "year-interval-value": yearInterval,
  "phone-number-value": phoneNumber,
  "opening-hours-value": openingHours,
  "french-gps-coordinates": frenchGps,
  // The reference lists it, and crashes at the first value: it gives one value where two are asked.
  "coordonnees-gps-francaises": { scope: "cell", compile: wrongColumnType },
  "one-of-required": oneOfRequired,
  "cohesive-columns-value": cohesiveColumns,
  "compare-columns-value": compareColumns,
  "sum-columns-value": sumColumns,
};

/** The check of that declared name, old names included; null when Validata does not know it. */
export function checkKind(name: string, lists: OfficialLists): CheckKind | null {
  const current = currentCheckName(name);
  if (Object.hasOwn(CHECK_KINDS, current)) return CHECK_KINDS[current] ?? null;
  return frenchFormat(name, lists);
}
