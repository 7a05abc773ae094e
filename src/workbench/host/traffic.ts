import { utf8Length } from "./utf8Length";

/** One answer that was an error: what was asked for, and why it was refused. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** `Range.values`; empty for refusals of the whole request. */
  readonly location: string;
}

/** Batches that went over the wire: in bytes of the bodies, both ways. */
export class Traffic {
  requests = 0;
  /** Sent by the add-in. */
  bytesOut = 0;
  /** Answered to the add-in. */
  bytesIn = 0;
  /** The largest single request or answer. */
  largest = 0;
  refusals: Refusal[] = [];

  asked(body: string): void {
    this.requests += 1;
    this.bytesOut += this.weigh(body);
  }

  answered(body: string): void {
    this.bytesIn += this.weigh(body);
  }

  refused(refusal: Refusal): void {
    this.refusals.push(refusal);
  }

  reset(): void {
    this.requests = 0;
    this.bytesOut = 0;
    this.bytesIn = 0;
    this.largest = 0;
    this.refusals = [];
  }

  private weigh(body: string): number {
    const bytes = utf8Length(body);
    this.largest = Math.max(this.largest, bytes);
    return bytes;
  }
}
