import type { Preflight } from "../../../../app/publication/preflight";
import type { PersonalDataMessages } from "../../../messages/personalDataMessages";
import type { ChecklistLine } from "../checklistLines";

/** What is left to decide, among what is checked before the file leaves. */
export function personalDataLine(
  preflight: Preflight | null,
  words: PersonalDataMessages,
): ChecklistLine {
  const line = { key: "personalData", hasFindings: false } as const;
  if (preflight === null)
    return { ...line, text: words.lineUnknown, detail: words.lineUnknownDetail, isReady: false };
  const undecided = preflight.examined.filter(({ action }) => action === null).length;
  return {
    ...line,
    text: words.line(undecided),
    detail: words.lineDetail(undecided),
    isReady: undecided === 0,
  };
}
