export const PERSONAL_DATA_ID = "personal-data";

/** Takes the officer to the first cell that waits for a decision. */
export function goToPersonalData(): void {
  const entrance = document.getElementById(PERSONAL_DATA_ID);
  entrance?.parentElement?.scrollIntoView?.({ block: "start" });
  entrance?.focus({ preventScroll: true });
}
