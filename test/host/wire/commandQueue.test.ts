import { CommandQueue } from "../../../src/workbench/host/commandQueue";

test("X16: a command clicked while the page still loads waits for its functions", async () => {
  const sent: string[] = [];
  const queue = new CommandQueue(([id, functionName]) => {
    sent.push(functionName);
    queueMicrotask(() => queue.completed(id, 0));
  });
  const clicked = queue.push("checkSheet", "Check");
  expect(sent).toEqual([]);
  queue.open();
  await clicked;
  expect(sent).toEqual(["checkSheet"]);
});

test("commands run one at a time, in the order of the clicks", async () => {
  const running: string[] = [];
  const queue = new CommandQueue(([id]) => running.push(id));
  queue.open();
  const first = queue.push("one", "One");
  void queue.push("two", "Two").catch(() => undefined);
  expect(running).toEqual(["cmd-1"]);
  queue.completed("cmd-1", 0);
  await first;
  expect(running).toEqual(["cmd-1", "cmd-2"]);
  queue.close();
});

test("X2: a command that is not completed in five minutes is over, and the next one runs", async () => {
  jest.useFakeTimers();
  const running: string[] = [];
  const queue = new CommandQueue(([id]) => running.push(id));
  queue.open();
  const forgotten = queue.push("forgotten", "One");
  const next = queue.push("next", "Two");
  jest.advanceTimersByTime(5 * 60_000);
  jest.useRealTimers();
  await expect(forgotten).rejects.toThrow(/forgotten/);
  expect(running).toEqual(["cmd-1", "cmd-2"]);
  queue.completed("cmd-2", 0);
  await next;
});
