import { commandEn } from "../ui/messages/command/en";
import { commandFr } from "../ui/messages/command/fr";
import { publishEn } from "../ui/messages/command/publish/en";
import { publishFr } from "../ui/messages/command/publish/fr";
import { refusalText } from "../ui/messages/command/publish/publishText";
import { messagesFor } from "../ui/messages/messagesFor";
import type { CommandEnd } from "./commandEnd";
import { publishFile, type Published } from "./publishFile";
import { readPublishOptions } from "./publishOptions";
import { outcomeOf, publishData, publishReport, type Wording } from "./publishReport";

const WORDINGS: Readonly<Record<"fr" | "en", Wording>> = {
  fr: { check: commandFr, publish: publishFr, messages: messagesFor("fr") },
  en: { check: commandEn, publish: publishEn, messages: messagesFor("en") },
};

/** What the command is run in: where its keys are, and what stops it. */
export interface PublishSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * A file published, for the words that follow `npm run publish --`. Reports go to the standard output, refusals
 * to that of errors; data always to the standard output.
 */
export async function publishCommand(
  words: readonly string[],
  { environment, signal }: PublishSurroundings,
): Promise<CommandEnd> {
  const options = readPublishOptions(words);
  if (!options) return explain(words);
  const published = await publishFile(options, environment, signal);
  const wording = WORDINGS[options.language];
  const code = exitCode(published);
  if (options.isJson) {
    const data = publishData(published, options, wording);
    return { code, said: `${JSON.stringify(data, null, 2)}\n`, refused: "" };
  }
  const text = publishReport(published, options, wording);
  return published.kind === "refused"
    ? { code, said: "", refused: text }
    : { code, said: text, refused: "" };
}

/** How the command is written, to who asks; and to who wrote it otherwise, in data where data were asked for. */
function explain(words: readonly string[]): CommandEnd {
  const { publish, messages } = WORDINGS[/--lang[ =]en\b/.test(words.join(" ")) ? "en" : "fr"];
  const message = refusalText({ code: "usage" }, publish, messages);
  if (words.includes("--help") || words.includes("-h"))
    return { code: 0, said: `${message}\n`, refused: "" };
  if (!words.includes("--json")) return { code: 2, said: "", refused: `${message}\n` };
  const data = { outcome: "unusable", message, reason: "usage" };
  return { code: 2, said: `${JSON.stringify(data, null, 2)}\n`, refused: "" };
}

function exitCode(published: Published): number {
  if (published.kind === "refused" || published.kind === "unusable") return 2;
  if (published.kind !== "done") return 1;
  const outcome = outcomeOf(published.deliveries);
  return outcome === "failed" || outcome === "nowhere" ? 2 : 0;
}
