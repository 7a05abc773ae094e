import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RegisteredDecision } from "../../../../app/publication/preflight";
import type { EntryPlace } from "../../list/VirtualList";
import { usePane } from "../../PaneContext";
import { isInForce, type DecisionGesture } from "./registerRows";

const useStyles = makeStyles({
  gesture: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  choice: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  decision: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS} 24px`,
  },
  button: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px", marginTop: "2px" },
});

/** Who, when, column, choice and reason; the cell too when it is alone. */
export function GestureEntry({
  gesture: { decisions },
  ...place
}: { readonly gesture: DecisionGesture } & EntryPlace) {
  const styles = useStyles();
  const { personalData, preflight } = usePane().messages;
  const words = personalData.register;
  const [first] = decisions;
  if (!first) return null;
  const { action } = first;
  const isAlone = decisions.length === 1;
  return (
    <div className={styles.gesture} onFocus={place.onFocus}>
      <span className={styles.choice}>
        {action.kind === "withdraw" ? words.withdrawal : preflight.actions[action.kind]}
      </span>
      <span>
        {isAlone
          ? `${first.columnTitle}, ${placeOf(first, words.row)}`
          : personalData.groupCount(first.columnTitle, decisions.length)}
      </span>
      {action.kind === "keep" && <span>{words.reason(action.reason)}</span>}
      <span className={styles.quiet}>{words.by(first.by, first.at)}</span>
      {isAlone && first.standing !== "withdrawal" && (
        <span className={styles.quiet}>{words.standings[first.standing]}</span>
      )}
      <Withdraw decisions={decisions} {...(isAlone && { label: words.withdraw })} {...place} />
    </div>
  );
}

/** One cell of a gesture about several. */
export function DecisionEntry({
  decision,
  ...place
}: { readonly decision: RegisteredDecision } & EntryPlace) {
  const styles = useStyles();
  const words = usePane().messages.personalData.register;
  return (
    <div className={styles.decision} onFocus={place.onFocus}>
      <span>
        {placeOf(decision, words.row)}
        {decision.standing !== "withdrawal" && (
          <span className={styles.quiet}> · {words.standings[decision.standing]}</span>
        )}
      </span>
      <Withdraw decisions={[decision]} label={words.withdrawOne} {...place} />
    </div>
  );
}

interface WithdrawProps extends EntryPlace {
  readonly decisions: readonly RegisteredDecision[];
  /** Of one decision; several are counted. */
  readonly label?: string;
}

function Withdraw({ decisions, label, isCurrent }: WithdrawProps) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.personalData.register;
  const inForce = decisions.filter(isInForce);
  const [first] = inForce;
  if (!first) return null;
  return (
    <Button
      size="small"
      className={styles.button}
      tabIndex={isCurrent ? 0 : -1}
      {...(label !== undefined && { "aria-label": words.withdrawOf(placeOf(first, words.row)) })}
      onClick={() => void actions.withdraw(inForce)}
    >
      {label ?? words.withdrawAll(inForce.length)}
    </Button>
  );
}

/** Where the cell is now, or the row where it was when it was decided. */
function placeOf({ address, row }: RegisteredDecision, rowWords: (row: number) => string): string {
  return address ?? rowWords(row);
}
