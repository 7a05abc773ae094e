/** How a command ends: its exit code, and what it says on each output. */
export interface CommandEnd {
  readonly code: number;
  readonly said: string;
  readonly refused: string;
}
