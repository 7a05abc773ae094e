import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DestinationPreflight, Preflight } from "../../../app/publication/preflight";
import { weightOf } from "../../../app/publication/preflightRemark";
import { describeRemark } from "../../messages/preflightMessages";
import { meaning } from "../../theme/theme";
import { usePane } from "../PaneContext";
import { ChangedRows } from "./ChangedRows";
import { changesSummary, isToBeSeen } from "./changesSummary";
import { CheckLine } from "./CheckLine";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  destination: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  warning: { color: meaning.warning },
});

/** What changed since the last publication, destination by destination; nothing before it was examined. */
export function ChangesLine({ preflight }: { readonly preflight: Preflight | null }) {
  const styles = useStyles();
  const words = usePane().messages.checklist.changes;
  const destinations = preflight?.destinations ?? [];
  if (destinations.length === 0) return null;
  return (
    <CheckLine
      standing={isToBeSeen(destinations) ? "watch" : "ready"}
      text={changesSummary(destinations, words)}
    >
      <div className={styles.root}>
        {destinations.map((destination) => (
          <Changes
            key={destination.id}
            destination={destination}
            isNamed={destinations.length > 1}
          />
        ))}
      </div>
    </CheckLine>
  );
}

interface Props {
  readonly destination: DestinationPreflight;
  readonly isNamed: boolean;
}

function Changes({ destination: { label, remarks, changes }, isNamed }: Props) {
  const styles = useStyles();
  const { preflight } = usePane().messages;
  return (
    <div className={styles.destination}>
      {isNamed && <span className={styles.label}>{label}</span>}
      {remarks.map((remark) => {
        const warns = weightOf(remark, false) === "warns";
        return (
          <span key={remark.code} className={mergeClasses(warns && styles.warning)}>
            {describeRemark(preflight, remark)}
          </span>
        );
      })}
      {changes && <ChangedRows changes={changes} />}
    </div>
  );
}
