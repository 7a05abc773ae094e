/** Many checks in one process: the library that reads workbooks is an ES module, which jest cannot load. */
import { checkCommand } from "../../../src/entries/checkCommand";

process.on("message", (words: readonly string[]) => {
  void checkCommand(words).then((end) => process.send?.(end));
});
