import { useEffect, useRef, type RefObject } from "react";
import type { Step } from "../../../app/state/paneState";

/**
 * Takes the focus to a step that was opened by an action. Not when the officer is on the tabs, who
 * reads them one after the other, nor while the sheet has the focus: Excel would lose the cell.
 */
export function useStepFocus(step: Step): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const onTabs = document.activeElement?.getAttribute("role") === "tab";
    if (document.hasFocus() && !onTabs) panel.current?.focus();
  }, [step]);
  return panel;
}
