import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { STEPS, type Step } from "../../../app/state/paneState";
import { meaning } from "../../theme/theme";
import { usePane } from "../PaneContext";
import { stepPanelId, stepTabId } from "./stepIds";

const useStyles = makeStyles({
  list: {
    flexWrap: "wrap",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
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

export function StepTabs() {
  const styles = useStyles();
  const { state, actions, messages } = usePane();
  const { stepNames, stepsLabel, checkTabWithFindings } = messages.frame;
  const errors = state.check.kind === "checked" ? state.check.errors.length : 0;
  return (
    <TabList
      className={styles.list}
      aria-label={stepsLabel}
      selectedValue={state.step}
      onTabSelect={(_, { value }) => actions.showStep(value as Step)}
    >
      {STEPS.map((step) => {
        const counted = step === "check" && errors > 0;
        return (
          <Tab
            key={step}
            value={step}
            id={stepTabId(step)}
            className={styles.tab}
            aria-controls={stepPanelId}
            {...(counted && { "aria-label": checkTabWithFindings(errors) })}
          >
            {stepNames[step]}
            {counted && <span className={styles.count}>{shortCount(errors)}</span>}
          </Tab>
        );
      })}
    </TabList>
  );
}

/** The tab is narrow: the exact number is in its name and in the sheet's line. */
function shortCount(count: number): string {
  return count > 999 ? "999+" : String(count);
}
