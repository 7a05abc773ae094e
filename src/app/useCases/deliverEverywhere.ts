import type { Cargo, Delivery, DeliveryResult, Errand } from "../publication/delivery";
import { isAside, planDeliveries, type PlannedDelivery } from "../publication/planDeliveries";
import { publishEverywhere } from "../publication/publishEverywhere";
import type { PublishAnswer } from "../ports/destination";
import type { MemoryKeeper } from "../ports/memoryKeeper";
import type { StopSignal } from "../ports/stopSignal";
import { withPlace, writeMemory, type FileMemory } from "../memory/fileMemory";

/**
 * Publishes from files what the pane publishes from a sheet. The identifier is remembered before
 * anything is sent, so that a lost answer never makes a second dataset.
 * @returns null when nothing could be remembered beforehand: then nothing was sent.
 */
export async function deliverEverywhere(
  errands: readonly Errand[],
  cargo: Cargo,
  keeper: MemoryKeeper,
  start: FileMemory,
  signal: StopSignal,
): Promise<readonly Delivery[] | null> {
  if (!(await isWritten(keeper, start))) return null;
  const planned = await planDeliveries(errands, cargo, start, signal);
  const byId = new Map(planned.map((one) => [one.errand.destination.id, one]));
  const sent = planned.filter(({ delivery }) => delivery.result.status !== "skipped");
  const forgotten = new Set<string>();
  let memory = start;
  const answers = new Map<string, PublishAnswer>();
  await publishEverywhere({
    destinations: sent.map(({ errand }) => errand.destination),
    publicationFor: ({ id }) => byId.get(id)!.publication,
    progressOf: () => () => undefined,
    answered: async ({ id }, answer) => {
      answers.set(id, answer);
      const { errand, publication } = byId.get(id)!;
      if (!answer.ok || isAside(errand, cargo)) return;
      memory = withPlace(memory, id, answer.place, { ...publication, trace: cargo.trace });
      if (!(await isWritten(keeper, memory))) forgotten.add(id);
    },
    signal,
  });
  return planned.map((one) => delivered(one, answers, forgotten));
}

function delivered(
  { delivery }: PlannedDelivery,
  answers: ReadonlyMap<string, PublishAnswer>,
  forgotten: ReadonlySet<string>,
): Delivery {
  const { id } = delivery.destination;
  const answer = answers.get(id);
  return answer ? { ...delivery, result: resultOf(answer, !forgotten.has(id)) } : delivery;
}

async function isWritten(keeper: MemoryKeeper, memory: FileMemory): Promise<boolean> {
  try {
    await writeMemory(keeper, memory);
    return true;
  } catch {
    return false;
  }
}

function resultOf(answer: PublishAnswer, remembered: boolean): DeliveryResult {
  if (!answer.ok) return { status: "failed", refusal: answer.refusal };
  const { place, replaced, remarks } = answer;
  return { status: "published", url: place.url, page: place.page, replaced, remarks, remembered };
}
