import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Busy } from "../../../app/state/paneState";
import type { FrameMessages } from "../../messages/paneMessages";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  progress: {
    flexGrow: 1,
    flexBasis: "12rem",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  stop: { marginLeft: "auto" },
  done: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

const IN_ROWS: ReadonlySet<Busy["task"]> = new Set<Busy["task"]>(["reading", "checking"]);

/** What is being done, how far, and the way to stop it. */
export function TaskProgress({ busy }: { readonly busy: Busy }) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const { tasks, stop } = messages.frame;
  const task = tasks[busy.task];
  return (
    <div className={styles.root}>
      <div className={styles.progress}>
        <div className={styles.words}>
          <span>{task}</span>
          <span className={styles.done}>{howFar(busy, messages.frame)}</span>
        </div>
        <ProgressBar
          aria-label={task}
          {...(busy.total !== null && { value: busy.done, max: Math.max(busy.total, 1) })}
        />
      </div>
      {busy.canStop && (
        <Button className={styles.stop} onClick={() => actions.stop()}>
          {stop}
        </Button>
      )}
    </div>
  );
}

function howFar({ task, done, total }: Busy, words: FrameMessages): string {
  if (total === null || total === 0) return "";
  if (IN_ROWS.has(task)) return words.rowsDone(done, total);
  return words.percentDone(Math.floor((100 * done) / total));
}
