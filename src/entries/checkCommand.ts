import { parseArgs } from "node:util";
import type { CommandMessages, CommandRefusal } from "../ui/messages/command/commandMessages";
import { commandEn } from "../ui/messages/command/en";
import { commandFr } from "../ui/messages/command/fr";
import { reportText, type JudgedFile } from "../ui/messages/command/reportText";
import { messagesFor } from "../ui/messages/messagesFor";
import type { CommandEnd } from "./commandEnd";
import { judgeFile } from "./judgeFile";
import { openFile } from "./openFile";

const WORDS: Readonly<Record<"fr" | "en", CommandMessages>> = { fr: commandFr, en: commandEn };

interface Options {
  readonly file: string;
  readonly schema: string | null;
  readonly isJson: boolean;
  readonly language: "fr" | "en";
}

/** A file judged, for the words that follow `npm run check --`: 0 valid, 1 faults, 2 unusable input. */
export async function checkCommand(words: readonly string[]): Promise<CommandEnd> {
  const options = readOptions(words);
  if (options === null) return refuse({ code: "usage" }, "fr");
  const { file, schema, language } = options;
  const bytes = await openFile(file);
  if ("code" in bytes) return refuse(bytes, language);
  const judged = await judgeFile(file, bytes, schema);
  if ("code" in judged) return refuse(judged, language);
  return { code: exitCode(judged), said: report(judged, options), refused: "" };
}

function exitCode({ valid, findings }: JudgedFile): number {
  if (valid) return 0;
  const isUnusable = findings.some(({ code }) => /^source\.|^schema\.invalid$/.test(code));
  return isUnusable ? 2 : 1;
}

function report(judged: JudgedFile, { isJson, language }: Options): string {
  const { file, sheet, schema, valid, rows, findings } = judged;
  const data = {
    file,
    sheet,
    schema: schema?.name || schema?.title || null,
    valid,
    rows,
    findings,
  };
  return isJson
    ? `${JSON.stringify(data, null, 2)}\n`
    : reportText(judged, WORDS[language], messagesFor(language));
}

function refuse(refusal: CommandRefusal, language: "fr" | "en"): CommandEnd {
  return { code: 2, said: "", refused: `${WORDS[language].refusal(refusal)}\n` };
}

/** Null when the command is not written as it should. */
function readOptions(words: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        schema: { type: "string" },
        json: { type: "boolean", default: false },
        lang: { type: "string", default: "fr" },
      },
    });
    const [file, ...others] = positionals;
    const language = values.lang;
    if (file === undefined || others.length > 0) return null;
    if (language !== "fr" && language !== "en") return null;
    return { file, schema: values.schema ?? null, isJson: values.json, language };
  } catch {
    return null;
  }
}
