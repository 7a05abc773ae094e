import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { useFirstFocus } from "../../useFirstFocus";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

/** Asked where it was clicked. Escape, or *Garder*, changes nothing and gives the focus back. */
export function ForgetQuestion({ onKeep, onForget }: Props) {
  const styles = useStyles();
  const words = usePane().messages.destinations.card;
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
        <Button size="small" onClick={onForget}>
          {words.forgetConfirm}
        </Button>
      </div>
    </div>
  );
}
