/** How long a slow machine may take to do what an officer waits for. Milliseconds. */
export const PATIENCE = 90_000;

/** How often she looks. Milliseconds. */
const GLANCE = 50;

/**
 * Reads the page again until it is as expected: what the add-in or the server does in its own time
 * is not there yet when a gesture ends. What was read last is judged when patience is over.
 */
export async function eventually<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  for (const latest = Date.now() + PATIENCE; Date.now() < latest; await pause(GLANCE))
    if (isAs(await read(), expected)) return;
  expect(await read()).toEqual(expected);
}

function isAs(seen: unknown, expected: unknown): boolean {
  try {
    expect(seen).toEqual(expected);
    return true;
  } catch {
    return false;
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
