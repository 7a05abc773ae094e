import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { PlacedFinding } from "../../../app/state/paneState";
import { describeFinding } from "../../messages/findingMessages";
import type { CheckMessages } from "../../messages/paneMessages";
import { meaning } from "../../theme/theme";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 13px`,
    border: "none",
    borderLeft: `3px solid ${meaning.anomaly}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  warning: { borderLeftColor: meaning.warning, borderLeftStyle: "dashed" },
  place: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  column: { fontWeight: tokens.fontWeightSemibold },
  mark: { color: meaning.warning, fontSize: tokens.fontSizeBase200 },
  remedy: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly placed: PlacedFinding;
  readonly showsColumn: boolean;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}

/** Where, what is wrong, what to do. A click or Enter selects the cell. */
export const FindingEntry = memo(function FindingEntry(props: Props) {
  const { placed, showsColumn, isCurrent, onFocus } = props;
  const styles = useStyles();
  const { actions, messages } = usePane();
  const { reason, remedy } = describeFinding(messages.findings, placed.finding);
  const isWarning = placed.finding.severity === "warning";
  const column = showsColumn ? placed.columnTitle : null;
  return (
    <button
      type="button"
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(styles.root, isWarning && styles.warning)}
      onFocus={onFocus}
      onClick={() => void actions.goTo(placed)}
    >
      {isWarning && <span className={styles.mark}>{messages.check.warningMark}</span>}
      <span>
        {placed.address !== null && (
          <span className={styles.place}>{place(placed.address, messages.check)}</span>
        )}
        {placed.address !== null && " "}
        {column !== null && <span className={styles.column}>{column} </span>}
        {reason}
      </span>
      <span className={styles.remedy}>{remedy}</span>
    </button>
  );
});

/** `E12` stays; `12:12`, a whole row, is said in words. */
function place(address: string, words: CheckMessages): string {
  const row = /^(\d+):\1$/.exec(address)?.[1];
  return row === undefined ? address : words.rowPlace(row);
}
