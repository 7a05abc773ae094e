import type { LocaleTag } from "../../book/locale";
import { english } from "./english";
import { french } from "./french";
import type { RefusalWords } from "./refusalWords";

export const wordsOf = (tag: LocaleTag): RefusalWords => (tag === "fr-FR" ? french : english);
