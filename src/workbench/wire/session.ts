import { EventRegistrations } from "./eventRegistrations";
import { References } from "./references";

/** What the host remembers of one page between its batches. */
export class Session {
  readonly references = new References();
  readonly events = new EventRegistrations();
  /** `context.runtime.enableEvents`: of this page only (truth E17). */
  enableEvents = true;

  constructor(readonly id: string) {}
}
