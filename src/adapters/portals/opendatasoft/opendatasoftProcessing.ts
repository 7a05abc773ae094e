import type { StopSignal } from "../../../app/ports/stopSignal";
import { pause } from "../http/portalHttp";
import type { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import { isNoAnswer } from "../http/refusalOf";
import type { OpendatasoftClient } from "./opendatasoftClient";

/** Looks are far apart once the portal shows that it takes its time. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;
/** An idle state that has not moved by then is the state after the processing. */
const IDLE_LOOKS = 6;

/**
 * Asks the portal to process the file and waits until it has: done is `is_published` and `idle`.
 * To stop only stops waiting: the portal does not undo what it was asked.
 */
export async function publishDataset(
  client: OpendatasoftClient,
  dataset: string,
  signal: StopSignal,
): Promise<void> {
  const before = await statusOf(client, dataset, signal);
  await askToPublish(client, dataset, signal);
  for (let look = 1, wait = FIRST_PAUSE; ; look += 1, wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    const now = await statusOf(client, dataset, signal);
    const hasMoved = now.raw("since") !== before.raw("since") || look >= IDLE_LOOKS;
    if (isDone(now, hasMoved)) return;
    await pause(wait, signal);
  }
}

/** Publishing twice is publishing once; a portal already at work is what was asked for. */
async function askToPublish(
  client: OpendatasoftClient,
  dataset: string,
  signal: StopSignal,
): Promise<void> {
  const ask = () => client.post(`datasets/${dataset}/publish/`, null, signal);
  try {
    await ask();
  } catch (failure) {
    if (!isNoAnswer(failure)) throw failure;
    await ask().catch((second: unknown) => {
      if (!(second instanceof PortalRefused && second.reason === "busy")) throw second;
    });
  }
}

function statusOf(
  client: OpendatasoftClient,
  dataset: string,
  signal: StopSignal,
): Promise<PortalJson> {
  return client.get(`datasets/${dataset}/status/`, signal);
}

/** @throws PortalRefused with the portal's own words when it could not process the file. */
function isDone(status: PortalJson, hasMoved: boolean): boolean {
  const name = status.text("status");
  if (name === "limit_reached") throw new PortalRefused(null, "noSpace", wordsOf(status));
  if (name === "error" && hasMoved) throw new PortalRefused(null, "invalid", wordsOf(status));
  return name === "idle" && hasMoved && status.flag("is_published");
}

function wordsOf(status: PortalJson): string | null {
  const words = [status.textOrNull("message") ?? "", ...status.texts("records_errors")];
  return words.filter(Boolean).join(" · ") || null;
}
