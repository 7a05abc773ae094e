import type { ExcelOptions } from "./startExcel";

const HIGHEST_SET = 21;

const KNOWN: Readonly<Record<keyof ExcelOptions, (given: unknown) => boolean>> = {
  requirementSet: isRequirementSet,
  locale: (given) => given === "fr-FR" || given === "en-US",
  platform: (given) => given === "PC" || given === "Mac" || given === "OfficeOnline",
  deployment: (given) => given === "Sideloaded" || given === "Marketplace",
  workbook: (given) => given instanceof Uint8Array,
  shell: (given) => typeof given === "object" && given !== null,
};

/** Sets of the object model go by one decimal: "1.1" to "1.21". */
function isRequirementSet(given: unknown): boolean {
  const match = /^1\.([1-9]\d?)$/.exec(String(given));
  return typeof given === "string" && match !== null && Number(match[1]) <= HIGHEST_SET;
}

/**
 * A misspelt switch must not start another Excel than the one asked for.
 * @throws RangeError with the name of the option
 */
export function checkOptions(options: ExcelOptions): void {
  for (const [name, given] of Object.entries(options)) {
    if (!(name in KNOWN)) throw new RangeError(`startExcel has no option ${name}`);
    if (given !== undefined && !KNOWN[name as keyof ExcelOptions](given)) {
      throw new RangeError(`${String(given)} is no ${name} of startExcel`);
    }
  }
}
