import { publishCommand } from "../../src/entries/publishCommand";

/** What the test sends: the words after `npm run publish --`, and the environment. */
export interface PublishMessage {
  readonly words: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
}

/** `npm run publish` in one process that lives through many commands: starting one takes longer than publishing. */
process.on("message", ({ words, keys }: PublishMessage) => {
  const { signal } = new AbortController();
  void publishCommand(words, { environment: keys, signal }).then((end) => process.send?.(end));
});
