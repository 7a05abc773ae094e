import { en } from "./en";
import { fr } from "./fr";
import type { Language, Messages } from "./messages";

const MESSAGES: Readonly<Record<Language, Messages>> = { fr, en };

export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}
