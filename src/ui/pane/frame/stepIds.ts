import type { Step } from "../../../app/state/paneState";

export const stepPanelId = "step-panel";

export function stepTabId(step: Step): string {
  return `step-tab-${step}`;
}
