import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Dispatch } from "../../../app/publication/dispatch";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { Section } from "../Section";
import { useBroughtIntoView } from "../useBroughtIntoView";
import { meaning } from "../../theme/theme";
import { DispatchEntry } from "./DispatchEntry";
import { dispatchStanding } from "./dispatchStanding";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  fine: { borderLeftColor: meaning.conform, backgroundColor: meaning.conformSurface },
  faulty: { borderLeftColor: meaning.anomaly, backgroundColor: meaning.anomalySurface },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface Props {
  readonly dispatches: readonly Dispatch[];
  readonly editedSince: boolean;
}

/** A publication, destination by destination: while it leaves, then where it is or what failed. */
export function Dispatches({ dispatches, editedSince }: Props) {
  const styles = useStyles();
  const words = usePane().messages.dispatch;
  const standing = dispatchStanding(dispatches);
  const part = useBroughtIntoView<HTMLDivElement>(standing);
  if (standing === null) return null;
  const isFine = standing === "published" || standing === "draft";
  const isFaulty = standing === "refused" || standing === "partly";
  return (
    <div
      ref={part}
      className={mergeClasses(styles.root, isFine && styles.fine, isFaulty && styles.faulty)}
    >
      <Section title={words.titles[standing]}>
        <ul className={styles.list}>
          {dispatches.map((dispatch) => (
            <DispatchEntry key={dispatch.id} dispatch={dispatch} />
          ))}
        </ul>
        {editedSince && <Paragraph isQuiet>{words.editedSince}</Paragraph>}
      </Section>
    </div>
  );
}
