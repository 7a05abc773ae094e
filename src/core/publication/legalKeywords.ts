/** The order of 17 November 2017 wants this keyword on the data of grants. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  "scdl/subventions": ["subvention"],
};

/** Keywords that the law asks of a model's data. */
export function legalKeywords(schemaName: string): readonly string[] {
  return KEYWORDS[schemaName] ?? [];
}
