export const PERSONAL_DATA_ID = "personal-data";

/** Takes the officer to the first cell that waits for a decision. */
export function goToPersonalData(): void {
  const section = document.getElementById(PERSONAL_DATA_ID);
  section?.scrollIntoView?.({ block: "start" });
  section?.focus();
}
