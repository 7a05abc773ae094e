import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "../PaneContext";
import { sheetStanding } from "../sheetStanding";
import { mainAction } from "./mainAction";
import { MainButton } from "./MainButton";
import { TaskProgress } from "./TaskProgress";
import { useKeptFocus } from "./useKeptFocus";
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
});

/** How the sheet stands and the one thing to do next; while something long is done, its progress. */
export function Footer() {
  const styles = useStyles();
  const { state, modelChoice } = usePane();
  const foot = useRef<HTMLElement>(null);
  const working = useLasting(state.busy !== null, PATIENCE);
  useKeptFocus(foot, working);
  const action = mainAction(state, modelChoice.chosen);
  return (
    <footer ref={foot} className={styles.root}>
      {working && state.busy ? (
        <TaskProgress busy={state.busy} />
      ) : (
        <>
          <Summary />
          {action && <MainButton action={action} isWorking={state.busy !== null} />}
        </>
      )}
    </footer>
  );
}

function Summary() {
  const { state, messages, modelChoice } = usePane();
  const { rows, anomalies, summaryHints } = messages.frame;
  const standing = sheetStanding(state);
  switch (standing.kind) {
    case "none":
    case "foreign":
      if (state.step !== "model") return <span>{summaryHints.foreign}</span>;
      return <span>{modelChoice.chosen === null && summaryHints.chooseModel}</span>;
    case "unchecked":
      return <span>{summaryHints.unchecked}</span>;
    case "faulty":
      return <span>{`${rows(standing.rows)} · ${anomalies(standing.errors)}`}</span>;
    default:
      return <span>{`${rows(standing.rows)} · ${anomalies(0)}`}</span>;
  }
}
