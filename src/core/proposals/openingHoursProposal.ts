import { isOpeningHours } from "../openingHours/grammar";

/** Repairs of form only, each safe by itself: hyphens, spaces, digits of hours, French days. */
const REPAIRS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\s+/g, " "],
  [/ ?[-–—] ?/g, "-"],
  [/(?<!\d)(\d{1,2}) ?[hH] ?(\d{2})(?!\d)/g, "$1:$2"],
  [/(?<!\d)(\d{1,2}) ?[hH](?!\w)/g, "$1:00"],
  [/(?<![\d:])(\d):(\d{2})/g, "0$1:$2"],
  [/ ?; ?/g, "; "],
  [/\b(?:lundi|lun|lu)\b\.?/gi, "Mo"],
  [/\b(?:mardi|mar|ma)\b\.?/gi, "Tu"],
  [/\b(?:mercredi|mer|me)\b\.?/gi, "We"],
  [/\b(?:jeudi|jeu|je)\b\.?/gi, "Th"],
  [/\b(?:vendredi|ven|ve)\b\.?/gi, "Fr"],
  [/\b(?:samedi|sam)\b\.?/gi, "Sa"],
  [/\b(?:dimanche|dim|di)\b\.?/gi, "Su"],
];

/** The same hours in OpenStreetMap's writing; null when the repairs do not make them right. */
export function openingHoursProposal(text: string): string | null {
  const repaired = REPAIRS.reduce(
    (current, [wrong, right]) => current.replace(wrong, right),
    text.trim(),
  );
  return repaired !== text && repaired !== "" && isOpeningHours(repaired) ? repaired : null;
}
