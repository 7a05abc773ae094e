import { isSiret } from "../checks/siretNumber";
import { dateProposal } from "./dateProposal";

/** Repairs that lose nothing: tried in this order, kept when the pattern accepts the result. */
const REPAIRS: readonly ((text: string) => string | null)[] = [
  (text) => text.trim(),
  (text) => text.replace(/[\s.\u00a0\u202f]/gu, ""),
  (text) => text.trim().toUpperCase(),
  (text) => text.trim().toLowerCase(),
  (text) => dateProposal(text, "default"),
  restoredSiret,
];

/** A text the pattern accepts that says the same; null when no sure repair is known. */
export function patternProposal(text: string, accepts: (text: string) => boolean): string | null {
  for (const repair of REPAIRS) {
    const repaired = repair(text);
    if (repaired !== null && repaired !== text && accepts(repaired)) return repaired;
  }
  return null;
}

/** Excel drops the first zero of a SIRET typed as a number: sure when the checksum agrees. */
function restoredSiret(text: string): string | null {
  const restored = `0${text.replace(/\D/g, "")}`;
  return /^[\d\s.]+$/.test(text) && restored.length === 14 && isSiret(restored) ? restored : null;
}
