import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneState } from "../../../app/state/paneState";
import type { FrameMessages } from "../../messages/paneMessages";
import { usePane } from "../PaneContext";
import { useKeptFocus } from "../useKeptFocus";
import { sheetStanding } from "../sheetStanding";
import { mainAction, type MainAction } from "./mainAction";
import { MainButton } from "./MainButton";
import { TaskProgress } from "./TaskProgress";
import { useLasting } from "./useLasting";

/** Work shorter than this shows no bar: it would only flicker. Milliseconds. */
const PATIENCE = 300;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  summary: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How the sheet stands and the one thing to do next; while something long is done, its progress. */
export function ActionBar() {
  const styles = useStyles();
  const { state, messages } = usePane();
  const working = useLasting(state.busy !== null, PATIENCE);
  const bar = useKeptFocus<HTMLDivElement>(working);
  const action = mainAction(state);
  return (
    <div ref={bar} className={styles.root}>
      {working && state.busy ? (
        <TaskProgress busy={state.busy} />
      ) : (
        <>
          <span className={styles.summary}>{summary(state, messages.frame, action)}</span>
          {action && <MainButton action={action} isWorking={state.busy !== null} />}
        </>
      )}
    </div>
  );
}

/** The state in a few words, or what is to be done first when there is no main action. */
function summary(state: PaneState, words: FrameMessages, action: MainAction | null): string {
  const standing = sheetStanding(state);
  switch (standing.kind) {
    case "none":
    case "foreign":
      if (action === null) return words.summaryHints.chooseModel;
      return action.kind === "create" ? "" : words.summaryHints.foreign;
    case "unchecked":
      return words.summaryHints.unchecked;
    case "faulty":
      return `${words.rows(standing.rows)} · ${words.anomalies(standing.errors)}`;
    case "conform":
    case "published":
      return `${words.rows(standing.rows)} · ${words.anomalies(0)}`;
  }
}
