import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PersonalAction } from "../../../../core/personalData/decision";

export type Choice = PersonalAction["kind"];
const CHOICES: readonly Choice[] = ["excludeRow", "maskCell", "keep"];

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
});

interface Props {
  readonly labels: Readonly<Record<Choice, string>>;
  /** As each is read alone. */
  readonly names: Readonly<Record<Choice, string>>;
  readonly isCurrent: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** The three things that can be decided. */
export function Choices({ labels, names, isCurrent, onChoose }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {CHOICES.map((choice) => (
        <Button
          key={choice}
          size="small"
          className={styles.button}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={names[choice]}
          onClick={() => onChoose(choice)}
        >
          {labels[choice]}
        </Button>
      ))}
    </div>
  );
}
