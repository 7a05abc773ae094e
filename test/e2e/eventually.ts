import { deepStrictEqual } from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";

/** How long a slow machine may take to do what an officer waits for. Milliseconds. */
export const PATIENCE = 90_000;

/** How often she looks. Milliseconds. */
const GLANCE = 50;

/**
 * Reads the page again until it is as expected: what the add-in or the server does in its own time
 * is not there yet when a gesture ends. What was read last is judged when patience is over.
 */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  for (const latest = Date.now() + PATIENCE; Date.now() < latest; await pause(GLANCE))
    if (isDeepStrictEqual(await read(), expected)) return;
  deepStrictEqual(await read(), expected);
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
