import type { OpenSheet } from "../../../app/ports/sheetHost";
import type { Door } from "../door";
import { isRefused } from "../refusal";
import { queueIdentity } from "../sheetFacts";
import { readTable } from "./readTable";
import { queueShape, type Shape } from "./shape";

type Seen = Pick<OpenSheet, "identity"> & { readonly shape: Shape | null };

/**
 * The sheet in front of the officer and where its values are. Round trips: one; two when Excel refuses
 * to list the merged areas, which it does above 512 of them (truth V43): they are then not told.
 */
export async function openActiveSheet(door: Door): Promise<OpenSheet> {
  const { identity, shape } = await look(door);
  return {
    identity,
    read: (request, signal) => readTable(door, identity.id, shape, request, signal),
  };
}

async function look(door: Door): Promise<Seen> {
  try {
    return await ask(door, true);
  } catch (failure) {
    if (!isRefused(failure, "failed")) throw failure;
    return ask(door, false);
  }
}

function ask(door: Door, withMerged: boolean): Promise<Seen> {
  return door.exchange(({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    const identity = queueIdentity(sheet);
    const shape = queueShape(sheet, withMerged);
    return () => ({ identity: identity(), shape: shape() });
  });
}
