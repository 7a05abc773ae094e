import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { StandingMark } from "./StandingMark";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
  },
  name: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The sheet the pane is about, and its state in words. */
export function SheetLine() {
  const styles = useStyles();
  const { state, messages } = usePane();
  const { sheet } = state;
  return (
    <div className={styles.root}>
      <h1 className={styles.name}>
        {sheet.kind === "unknown" ? messages.frame.noSheet : sheet.name}
      </h1>
      <StandingMark />
    </div>
  );
}
