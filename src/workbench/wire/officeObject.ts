import type { AnyOfficeType } from "./officeType";

/** An object of the client's model: its type's table of members, and what it stands for here. */
export class OfficeObject {
  constructor(
    readonly type: AnyOfficeType,
    readonly target: unknown,
  ) {}
}
