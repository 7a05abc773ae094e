/**
 * `npm run publish -- FILE --schema NAME --to DESTINATIONS.json`: a file published from a terminal. Exit codes:
 * 0 published, 1 refused before anything is sent, 2 a destination failed or unusable input (docs/publish-command.md).
 */
import { goWhereAsked } from "./askedFolder";
import { publishCommand } from "./publishCommand";

goWhereAsked("publish");

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());

/** A surprise of ours would end by 1, which says that nothing was sent. */
const UNKNOWN = 2;
process.exitCode = UNKNOWN;
process.once("uncaughtException", (surprise) => {
  process.stderr.write(`${String(surprise)}\n`);
  process.exit(UNKNOWN);
});

const { code, said, refused } = await publishCommand(process.argv.slice(2), {
  environment: process.env,
  signal: stop.signal,
});
process.stdout.write(said);
process.stderr.write(refused);
process.exitCode = code;
