import { commandEn } from "../ui/messages/command/en";
import { commandFr } from "../ui/messages/command/fr";
import { publishEn } from "../ui/messages/command/publish/en";
import { publishFr } from "../ui/messages/command/publish/fr";
import { refusalText } from "../ui/messages/command/publish/publishText";
import { messagesFor } from "../ui/messages/messagesFor";
import type { CommandEnd } from "./commandEnd";
import { publishFile, type Published } from "./publishFile";
import { readPublishOptions, type PublishOptions } from "./publishOptions";
import { outcomeOf, publishData, publishReport, type Wording } from "./publishReport";

const WORDINGS: Readonly<Record<"fr" | "en", Wording>> = {
  fr: { check: commandFr, publish: publishFr, messages: messagesFor("fr") },
  en: { check: commandEn, publish: publishEn, messages: messagesFor("en") },
};

/** A file published, for the words that follow `npm run publish --`. */
export async function publishCommand(
  words: readonly string[],
  stop: AbortSignal,
): Promise<CommandEnd> {
  const options = readPublishOptions(words);
  if (!options) {
    const { publish, messages } = WORDINGS.fr;
    const refused = `${refusalText({ code: "usage" }, publish, messages)}\n`;
    return { code: 2, said: "", refused };
  }
  const published = await publishFile(options, stop);
  return { code: exitCode(published), ...outputs(published, options) };
}

/** Reports go to the standard output, refusals to that of errors; data always to the standard output. */
function outputs(
  published: Published,
  options: PublishOptions,
): Pick<CommandEnd, "said" | "refused"> {
  const wording = WORDINGS[options.language];
  if (options.isJson) {
    const data = publishData(published, options, wording);
    return { said: `${JSON.stringify(data, null, 2)}\n`, refused: "" };
  }
  const text = publishReport(published, options, wording);
  return published.kind === "refused" ? { said: "", refused: text } : { said: text, refused: "" };
}

function exitCode(published: Published): number {
  if (published.kind === "refused" || published.kind === "unusable") return 2;
  if (published.kind !== "done") return 1;
  const outcome = outcomeOf(published.deliveries);
  return outcome === "failed" || outcome === "nowhere" ? 2 : 0;
}
