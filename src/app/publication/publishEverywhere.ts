import type { Destination, Publication, PublishAnswer } from "../ports/destination";
import type { Progress } from "../ports/progress";
import type { StopSignal } from "../ports/stopSignal";

export interface Sending {
  readonly destinations: readonly Destination[];
  readonly publicationFor: (destination: Destination) => Publication;
  readonly progressOf: (destination: Destination) => Progress;
  /** Called as soon as a destination has answered: what follows may fail. */
  readonly answered: (destination: Destination, answer: PublishAnswer) => Promise<void>;
  readonly signal: StopSignal;
}

/** One after the other: one that fails, or a stop, undoes nothing of the others, and each is told. */
export async function publishEverywhere(sending: Sending): Promise<void> {
  for (const destination of sending.destinations) {
    const answer = sending.signal.aborted
      ? refused(destination, "stopped")
      : await publishTo(destination, sending);
    await sending.answered(destination, answer);
  }
}

/** The port never rejects for what a portal does; a surprise of ours must not hide the other answers. */
async function publishTo(
  destination: Destination,
  { publicationFor, progressOf, signal }: Sending,
): Promise<PublishAnswer> {
  try {
    return await destination.publish(publicationFor(destination), progressOf(destination), signal);
  } catch (failure) {
    if (signal.aborted) return refused(destination, "stopped");
    return refused(
      destination,
      "unexpected",
      failure instanceof Error ? failure.message : String(failure),
    );
  }
}

function refused(
  { label }: Destination,
  reason: "stopped" | "unexpected",
  detail?: string,
): PublishAnswer {
  const refusal = { reason, status: null, origin: label };
  return { ok: false, refusal: detail === undefined ? refusal : { ...refusal, detail } };
}
