/** Old names that Validata still takes, with a warning. */
export const DEPRECATED_CHECKS: Readonly<Record<string, string>> = {
  "french-siret-value": "siret",
  "french-siren-value": "siren",
  "nomenclature-actes-value": "nomenclature-acte",
};

/** The name in use today of a declared name. */
export function currentCheckName(name: string): string {
  return DEPRECATED_CHECKS[name] ?? name;
}
