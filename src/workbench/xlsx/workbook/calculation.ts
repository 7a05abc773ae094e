import type { CalculationMode } from "../../book/book";

const MODES = [
  ["auto", "Automatic"],
  ["autoNoTable", "AutomaticExceptTables"],
  ["manual", "Manual"],
] as const satisfies readonly (readonly [string, CalculationMode])[];

export const calculationFromFile = (word: string | undefined): CalculationMode =>
  MODES.find(([inFile]) => inFile === word)?.[1] ?? "Automatic";

export const calculationInFile = (mode: CalculationMode): string =>
  MODES.find(([, known]) => known === mode)?.[0] ?? "auto";
