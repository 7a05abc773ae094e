import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Step } from "../../../app/state/paneState";
import { meaning } from "../../theme/theme";
import { useVisuallyHidden } from "../../theme/visuallyHidden";
import { usePane } from "../PaneContext";
import { stepPanelId, stepTabId } from "./stepIds";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    // High contrast draws even a transparent line: every tab would look selected.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    paddingLeft: "5px",
    paddingRight: "5px",
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: meaning.anomaly,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function StepTab({ step }: { readonly step: Step }) {
  const styles = useStyles();
  const { state, actions, messages } = usePane();
  const isSelected = state.step === step;
  const errors = step === "check" && state.check.kind === "checked" ? state.check.errors.length : 0;
  return (
    <button
      type="button"
      role="tab"
      id={stepTabId(step)}
      aria-selected={isSelected}
      aria-controls={stepPanelId}
      tabIndex={isSelected ? 0 : -1}
      className={mergeClasses(styles.root, isSelected && styles.selected)}
      onClick={() => actions.showStep(step)}
    >
      {messages.frame.stepNames[step]}
      {errors > 0 && <Count errors={errors} />}
    </button>
  );
}

/** The tab is narrow: a great number is written in full for a screen reader, and in the sheet's line. */
function Count({ errors }: { readonly errors: number }) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { anomalies } = usePane().messages.frame;
  return (
    <>
      <span aria-hidden className={styles.count}>
        {errors > 999 ? "999+" : errors}
      </span>
      <span className={hidden.root}>, {anomalies(errors)}</span>
    </>
  );
}
