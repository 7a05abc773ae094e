import type { ReferenceStruct } from "@borgar/fx";
import type { NameReference, RelativeReference } from "./relativeReference";

/** What a formula refers to, noted while it is compiled. */
export interface Precedents {
  readonly references: RelativeReference[];
  readonly names: NameReference[];
  readonly tables: ReferenceStruct[];
}

export const noPrecedents = (): Precedents => ({ references: [], names: [], tables: [] });
