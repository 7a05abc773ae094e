import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { useFirstFocus } from "../useFirstFocus";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asked where it was clicked. Escape, or *Garder*, changes nothing and gives the focus back. */
export function ForgetQuestion({ onKeep }: { readonly onKeep: () => void }) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.publish.destination;
  const part = useFirstFocus<HTMLDivElement>();
  return (
    <div
      ref={part}
      role="group"
      aria-label={words.forgetQuestion}
      className={styles.root}
      onKeyDown={({ key }) => key === "Escape" && onKeep()}
    >
      <span>{words.forgetQuestion}</span>
      <div className={styles.actions}>
        <Button size="small" onClick={onKeep}>
          {words.keep}
        </Button>
        <Button size="small" onClick={() => actions.forgetDestination()}>
          {words.forgetConfirm}
        </Button>
      </div>
    </div>
  );
}
