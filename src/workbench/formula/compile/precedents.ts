import type { ReferenceStructXlsx } from "@borgar/fx/xlsx";
import type { NameReference, RelativeReference } from "./relativeReference";

/** What a formula refers to, noted while it is compiled. */
export interface Precedents {
  readonly references: RelativeReference[];
  readonly names: NameReference[];
  readonly tables: ReferenceStructXlsx[];
}

export const noPrecedents = (): Precedents => ({ references: [], names: [], tables: [] });
