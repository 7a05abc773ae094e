import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { STEPS, type Step } from "../../../app/state/paneState";
import { usePane } from "../PaneContext";
import { stepTabId } from "./stepIds";
import { StepTab } from "./StepTab";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One stop of Tab; the arrows show the steps one after the other, as tabs do. */
export function StepTabs() {
  const styles = useStyles();
  const { state, actions, messages } = usePane();

  function onKeyDown(event: KeyboardEvent): void {
    const next = neighbour(state.step, event.key);
    if (next === null) return;
    event.preventDefault();
    document.getElementById(stepTabId(next))?.focus();
    actions.showStep(next);
  }

  return (
    <div
      role="tablist"
      aria-label={messages.frame.stepsLabel}
      className={styles.root}
      onKeyDown={onKeyDown}
    >
      {STEPS.map((step) => (
        <StepTab key={step} step={step} />
      ))}
    </div>
  );
}

function neighbour(step: Step, key: string): Step | null {
  const at = STEPS.indexOf(step);
  switch (key) {
    case "ArrowRight":
      return STEPS[(at + 1) % STEPS.length]!;
    case "ArrowLeft":
      return STEPS.at(at - 1)!;
    case "Home":
      return STEPS[0];
    case "End":
      return STEPS.at(-1)!;
    default:
      return null;
  }
}
