import type { Written } from "./calculated";

/** Cells most families share: numbers, a gap, texts, a boolean, an error. */
export const cells: Readonly<Record<string, Written>> = {
  A1: 1,
  A2: 2,
  A3: null,
  A4: "3",
  A5: "pomme",
  A6: true,
  A7: 2.5,
  B1: "#N/A",
  C1: "Poire",
  C2: "poire",
  C3: "prune",
  C4: "",
  D1: 10,
  D2: 20,
  D3: 30,
};

/** A formula and its value; an array comes row by row. */
export type Row = readonly [formula: string, value: unknown];
