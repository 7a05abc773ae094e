import type { Decimal } from "../python/decimal";

/** A cell after the reference's cast, as the French checks see it. A null cell is `null`. */
export type CastValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "integer"; readonly value: bigint }
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `printed` is Python's `str` of the value, which some checks compare. */
  | { readonly kind: "date" | "time" | "datetime" | "yearmonth"; readonly printed: string }
  | { readonly kind: "geopoint"; readonly longitude: Decimal; readonly latitude: Decimal }
  | { readonly kind: "other"; readonly printed: string; readonly empty: boolean };
