import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { describeConnection } from "../../../messages/noticeMessages";
import { meaning } from "../../../theme/theme";
import { usePane } from "../../PaneContext";
import type { DestinationState } from "../../../../app/destinations/destinationState";

const useStyles = makeStyles({
  root: { display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: "2px" },
  fine: { color: meaning.conform },
  refused: { color: meaning.anomaly },
});

/** What the last test of the destination said. */
export function Connection({ connection }: Pick<DestinationState, "connection">) {
  const styles = useStyles();
  const { destinations, refusals } = usePane().messages;
  if (connection === "untested")
    return (
      <span className={styles.root}>
        <CircleRegular aria-hidden fontSize={16} className={styles.icon} />
        {destinations.card.untested}
      </span>
    );
  if (connection === "ok")
    return (
      <span className={mergeClasses(styles.root, styles.fine)} role="status">
        <CheckmarkCircleRegular aria-hidden fontSize={16} className={styles.icon} />
        {destinations.card.connected}
      </span>
    );
  return (
    <span className={mergeClasses(styles.root, styles.refused)} role="status">
      <ErrorCircleRegular aria-hidden fontSize={16} className={styles.icon} />
      <span>
        {connection.reason === "browserRefused"
          ? refusals.reasons.browserRefused(connection).reason
          : describeConnection(refusals, connection)}
      </span>
    </span>
  );
}
