import type { Destination, Publication, PublishAnswer } from "../ports/destination";
import type { Progress } from "../ports/progress";
import type { StopSignal } from "../ports/stopSignal";

/** What came of one destination. */
export interface DestinationReport {
  readonly id: string;
  readonly label: string;
  readonly answer: PublishAnswer;
}

export interface Sending {
  readonly destinations: readonly Destination[];
  readonly publicationFor: (destination: Destination) => Publication;
  /** Called as soon as a destination has the file: what follows may fail. */
  readonly published: (
    destination: Destination,
    answer: Extract<PublishAnswer, { ok: true }>,
  ) => Promise<void>;
  readonly progress: Progress;
  readonly signal: StopSignal;
}

/** One after the other: one that fails, or a stop, undoes nothing of the others, and each has its report. */
export async function publishEverywhere(sending: Sending): Promise<DestinationReport[]> {
  const reports: DestinationReport[] = [];
  for (const destination of sending.destinations) {
    const answer = sending.signal.aborted
      ? refused(destination, "stopped")
      : await publishTo(destination, sending);
    if (answer.ok) await sending.published(destination, answer);
    reports.push({ id: destination.id, label: destination.label, answer });
  }
  return reports;
}

/** The port never rejects for what a portal does; a surprise of ours must not hide the other reports. */
async function publishTo(
  destination: Destination,
  { publicationFor, progress, signal }: Sending,
): Promise<PublishAnswer> {
  try {
    return await destination.publish(publicationFor(destination), progress, signal);
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
