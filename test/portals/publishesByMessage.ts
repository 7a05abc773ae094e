/** Many publications in one process: to start it is the longest part of one. */
import { publishCommand } from "../../src/entries/publishCommand";
import type { Asked } from "./publishProcess";

process.on("message", ({ words, keys }: Asked) => {
  Object.assign(process.env, keys);
  void publishCommand(words, new AbortController().signal).then((end) => {
    for (const name of Object.keys(keys)) delete process.env[name];
    process.send?.(end);
  });
});
