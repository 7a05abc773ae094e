import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckStep } from "../check/CheckStep";
import { EnterStep } from "../enter/EnterStep";
import { ModelStep } from "../model/ModelStep";
import { usePane } from "../PaneContext";
import { PublishStep } from "../publish/PublishStep";
import { ActionBar } from "./ActionBar";
import { Announcer } from "./Announcer";
import { NoticeBar } from "./NoticeBar";
import { SheetLine } from "./SheetLine";
import { StepTabs } from "./StepTabs";
import { stepPanelId, stepTabId } from "./stepIds";
import { useStepFocus } from "./useStepFocus";

const STEPS = {
  model: ModelStep,
  enter: EnterStep,
  check: CheckStep,
  publish: PublishStep,
} as const;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // Zoomed in, the head and the foot would leave no room: the whole pane scrolls instead.
    "@media (max-height: 420px)": { height: "auto", minHeight: "100%" },
  },
  head: { flexShrink: 0 },
  foot: { flexShrink: 0 },
  step: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // What is placed by itself (texts for screen readers, rows of a list) scrolls with the step, not with the page.
    position: "relative",
    overflowWrap: "anywhere",
    "@media (max-height: 420px)": { overflowY: "visible" },
  },
  panel: { height: "100%", outlineStyle: "none" },
});

/** What never leaves the pane: the sheet's line, the four steps, the main action. */
export function Frame() {
  const styles = useStyles();
  const { state } = usePane();
  const panel = useStepFocus(state.step);
  const Step = STEPS[state.step];
  return (
    <div className={styles.root}>
      <header className={styles.head}>
        <SheetLine />
        <StepTabs />
      </header>
      <main key={state.step} className={styles.step}>
        <div
          ref={panel}
          className={styles.panel}
          id={stepPanelId}
          role="tabpanel"
          aria-labelledby={stepTabId(state.step)}
          tabIndex={-1}
        >
          <Step />
        </div>
      </main>
      <footer className={styles.foot}>
        <NoticeBar />
        <ActionBar />
      </footer>
      <Announcer />
    </div>
  );
}
