/**
 * `npm run publish -- FILE --schema NAME --to DESTINATIONS.json`: a file published from a terminal. Exit codes:
 * 0 published, 1 refused before anything is sent, 2 a destination failed or unusable input (docs/publish-command.md).
 */
import { commandEn } from "../ui/messages/command/en";
import { commandFr } from "../ui/messages/command/fr";
import { publishEn } from "../ui/messages/command/publish/en";
import { publishFr } from "../ui/messages/command/publish/fr";
import { refusalText } from "../ui/messages/command/publish/publishText";
import { messagesFor } from "../ui/messages/messagesFor";
import { publishFile, type Published } from "./publishFile";
import { readPublishOptions, type PublishOptions } from "./publishOptions";
import { outcomeOf, publishData, publishReport, type Wording } from "./publishReport";

const WORDINGS: Readonly<Record<"fr" | "en", Wording>> = {
  fr: { check: commandFr, publish: publishFr, messages: messagesFor("fr") },
  en: { check: commandEn, publish: publishEn, messages: messagesFor("en") },
};

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const options = readPublishOptions(words);
  if (!options) {
    const { publish, messages } = WORDINGS.fr;
    process.stderr.write(`${refusalText({ code: "usage" }, publish, messages)}\n`);
    return 2;
  }
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const published = await publishFile(options, stop.signal);
  print(published, options);
  return exitCode(published);
}

/** Reports go to the standard output, refusals to that of errors; data always to the standard output. */
function print(published: Published, options: PublishOptions): void {
  const wording = WORDINGS[options.language];
  const text = publishReport(published, options, wording);
  if (options.isJson) {
    const data = publishData(published, options, wording);
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  } else if (published.kind === "refused") process.stderr.write(text);
  else process.stdout.write(text);
}

function exitCode(published: Published): number {
  if (published.kind === "refused" || published.kind === "unusable") return 2;
  if (published.kind !== "done") return 1;
  const outcome = outcomeOf(published.deliveries);
  return outcome === "failed" || outcome === "nowhere" ? 2 : 0;
}
