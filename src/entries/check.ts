/** `npm run check -- FILE`: a file judged from a terminal. Exit codes: 0 valid, 1 faults, 2 unusable input. */
import { parseArgs } from "node:util";
import type { CommandMessages, CommandRefusal } from "../ui/messages/command/commandMessages";
import { commandEn } from "../ui/messages/command/en";
import { commandFr } from "../ui/messages/command/fr";
import { reportText, type JudgedFile } from "../ui/messages/command/reportText";
import { messagesFor } from "../ui/messages/messagesFor";
import { judgeFile } from "./judgeFile";
import { openFile } from "./openFile";

const WORDS: Readonly<Record<"fr" | "en", CommandMessages>> = { fr: commandFr, en: commandEn };

interface Options {
  readonly file: string;
  readonly schema: string | null;
  readonly isJson: boolean;
  readonly language: "fr" | "en";
}

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (options === null) return refuse({ code: "usage" }, "fr");
  const { file, schema, language } = options;
  const bytes = await openFile(file);
  if ("code" in bytes) return refuse(bytes, language);
  const judged = await judgeFile(file, bytes, schema);
  if ("code" in judged) return refuse(judged, language);
  print(judged, options);
  return exitCode(judged);
}

function exitCode({ valid, findings }: JudgedFile): number {
  if (valid) return 0;
  const isUnusable = findings.some(({ code }) => /^source\.|^schema\.invalid$/.test(code));
  return isUnusable ? 2 : 1;
}

function print(judged: JudgedFile, { isJson, language }: Options): void {
  const { file, sheet, schema, valid, rows, findings } = judged;
  const data = {
    file,
    sheet,
    schema: schema?.name || schema?.title || null,
    valid,
    rows,
    findings,
  };
  const text = isJson
    ? `${JSON.stringify(data, null, 2)}\n`
    : reportText(judged, WORDS[language], messagesFor(language));
  process.stdout.write(text);
}

function refuse(refusal: CommandRefusal, language: "fr" | "en"): number {
  process.stderr.write(`${WORDS[language].refusal(refusal)}\n`);
  return 2;
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
