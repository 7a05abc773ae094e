import type { Destination, PublishAnswer, PublishedFile } from "../ports/destination";
import type { CheckedSheet, Desk, Run } from "../state/desk";
import { csvFile } from "./csvFile";
import { destinationOf } from "./destinationSettings";
import { judgeSheet } from "./judgeSheet";
import { showStep } from "./showStep";

/**
 * *Publier*. The sheet is read and judged anew, and what leaves is the very text that was judged:
 * nothing that the officer does meanwhile can slip in.
 */
export function publishSheet(desk: Desk): Promise<void> {
  return desk.perform({ code: "publish.stopped", params: {} }, async (run) => {
    const destination = destinationOf(desk);
    if (!destination) return desk.say({ code: "publish.noDestination", params: {} });
    desk.store.update((state) => ({ ...state, publication: { kind: "none" } }));
    const checked = await judgeSheet(desk, run);
    if (!checked || !isPublishable(desk, checked)) return;
    const file = await csvFile(desk, checked, false);
    const answer = await send(destination, file, run);
    if (answer) showAnswer(desk, answer, checked.state.rows);
  });
}

function isPublishable(desk: Desk, { state }: CheckedSheet): boolean {
  if (state.errors.length > 0) {
    showStep(desk, "check");
    desk.say({ code: "publish.faultsRemain", params: { errors: state.errors.length } });
    return false;
  }
  if (state.rows === 0) desk.say({ code: "publish.nothing", params: {} });
  return state.rows > 0;
}

function send(
  destination: Destination,
  file: PublishedFile,
  { signal, phase }: Run,
): Promise<PublishAnswer> {
  signal.throwIfAborted();
  return destination.publish(file, phase("publishing", true), signal);
}

function showAnswer(desk: Desk, answer: PublishAnswer, rows: number): void {
  const at = desk.ports.clock.now().toISOString();
  desk.store.update((state) => ({
    ...state,
    publication: answer.ok
      ? { kind: "published", url: answer.url, replaced: answer.replaced, rows, at }
      : { kind: "refused", refusal: answer.refusal },
  }));
}
