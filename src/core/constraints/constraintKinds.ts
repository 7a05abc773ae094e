import type { ConstraintName } from "../schema/constraintNames";
import { maximum, minimum } from "./bounds";
import type { ConstraintKind } from "./constraintKind";
import { enumeration } from "./enum";
import { maxLength, minLength } from "./length";
import { pattern } from "./pattern";

/** Those judged cell by cell on a value, in the order of the reference; `required` and `unique` have their own place. */
export const CONSTRAINT_KINDS: Readonly<
  Record<Exclude<ConstraintName, "required" | "unique">, ConstraintKind>
> = { minLength, maxLength, minimum, maximum, pattern, enum: enumeration };
