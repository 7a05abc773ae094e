import { parseArgs } from "node:util";
import type { Language } from "../ui/messages/messages";

export interface PublishOptions {
  readonly file: string;
  readonly to: string;
  readonly schema: string | null;
  /** Of a workbook; the one that looks most like the model when null. */
  readonly sheet: string | null;
  readonly draft: boolean;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  readonly language: Language;
}

/** Null when the command is not written as it should. */
export function readPublishOptions(words: readonly string[]): PublishOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        schema: { type: "string" },
        sheet: { type: "string" },
        to: { type: "string" },
        draft: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        lang: { type: "string", default: "fr" },
      },
    });
    const [file, ...others] = positionals;
    const { to, draft, json: isJson, lang: language, schema = null, sheet = null } = values;
    if (file === undefined || others.length > 0 || to === undefined) return null;
    if (language !== "fr" && language !== "en") return null;
    return { file, to, schema, sheet, draft, isDryRun: values["dry-run"], isJson, language };
  } catch {
    return null;
  }
}
