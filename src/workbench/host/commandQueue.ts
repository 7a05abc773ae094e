/** "A function command's runtime ends at completion or after 5 minutes" (truth X2). */
const COMMAND_LIMIT_MS = 5 * 60_000;

/** Status of an answer to DispatchId 94 when the page has no function of that name. */
const NO_SUCH_FUNCTION = 11101;

interface Command {
  readonly functionName: string;
  readonly controlId: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Clicks on function commands, one at a time: the client itself does not queue them (truth X1). */
export class CommandQueue {
  private readonly waiting: Command[] = [];
  private running: { id: string; command: Command; clock: NodeJS.Timeout | number } | null = null;
  private next = 1;
  private pageIsReady = false;

  /** @param start sends the page the event that runs the function. */
  constructor(private readonly start: (data: readonly [string, string, string]) => void) {}

  push(functionName: string, controlId: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ functionName, controlId, resolve, reject });
      this.advance();
    });
  }

  /** The page has associated its functions: an event sent before would find nobody. */
  open(): void {
    this.pageIsReady = true;
    this.advance();
  }

  /** The page said that a command is over (DispatchId 94). */
  completed(id: string, status: number): void {
    if (this.running?.id !== id) return;
    const { command } = this.running;
    if (status === NO_SUCH_FUNCTION) {
      this.finish(new Error(`The page has no command named ${command.functionName}`));
    } else this.finish(null);
  }

  close(): void {
    const closed = new Error("The page was closed");
    for (const { reject } of this.waiting.splice(0)) reject(closed);
    if (this.running !== null) this.finish(closed);
  }

  private advance(): void {
    if (!this.pageIsReady || this.running !== null) return;
    const command = this.waiting.shift();
    if (command === undefined) return;
    const id = `cmd-${this.next++}`;
    const late = new Error(`${command.functionName} did not call event.completed() in 5 minutes`);
    this.running = { id, command, clock: setTimeout(() => this.finish(late), COMMAND_LIMIT_MS) };
    const source = JSON.stringify({ source: { id: command.controlId } });
    this.start([id, command.functionName, source]);
  }

  private finish(error: Error | null): void {
    if (this.running === null) return;
    const { command, clock } = this.running;
    clearTimeout(clock);
    this.running = null;
    if (error === null) command.resolve();
    else command.reject(error);
    this.advance();
  }
}
