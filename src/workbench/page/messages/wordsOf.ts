import type { LocaleTag } from "../../book/locale";
import { english } from "./english";
import { french } from "./french";
import type { Words } from "./words";

export const wordsOf = (locale: LocaleTag): Words => (locale === "fr-FR" ? french : english);
