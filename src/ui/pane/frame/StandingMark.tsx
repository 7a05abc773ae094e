import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import type { FrameMessages } from "../../messages/paneMessages";
import { meaning } from "../../theme/theme";
import { usePane } from "../PaneContext";
import { sheetStanding, type SheetStanding } from "../sheetStanding";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  faulty: { color: meaning.anomaly, fontWeight: tokens.fontWeightSemibold },
  fine: { color: meaning.conform },
});

/** A sign and a word: colour only repeats them. */
export function StandingMark() {
  const styles = useStyles();
  const { state, messages } = usePane();
  const standing = sheetStanding(state);
  if (standing.kind === "none") return null;
  const fine = standing.kind === "conform" || standing.kind === "published";
  const faulty = standing.kind === "faulty";
  const Icon = faulty ? ErrorCircleRegular : fine ? CheckmarkCircleRegular : CircleRegular;
  return (
    <span className={mergeClasses(styles.root, fine && styles.fine, faulty && styles.faulty)}>
      <Icon aria-hidden fontSize={16} />
      {inWords(standing, messages.frame)}
    </span>
  );
}

function inWords(standing: SheetStanding, words: FrameMessages): string {
  if (standing.kind === "none") return words.noSheet;
  if (standing.kind === "faulty") return words.anomalies(standing.errors);
  return words.sheetStates[standing.kind];
}
