import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { meaning } from "../../theme/theme";
import { usePane } from "../PaneContext";
import { groupTitle } from "./FindingControls";
import type { FindingGroup } from "./listRows";

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  warnings: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: meaning.warning,
  },
  warningGroup: { color: meaning.warning },
});

interface Props {
  readonly group: FindingGroup;
  readonly severity: "error" | "warning";
}

export function GroupHeading({ group, severity }: Props) {
  const styles = useStyles();
  const words = usePane().messages.check;
  return (
    <h3 className={mergeClasses(styles.group, severity === "warning" && styles.warningGroup)}>
      {words.groupCount(groupTitle(group, words), group.findings.length)}
    </h3>
  );
}

export function WarningsHeading() {
  const styles = useStyles();
  return <p className={styles.warnings}>{usePane().messages.check.warningsExplanation}</p>;
}
