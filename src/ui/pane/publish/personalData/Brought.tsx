import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlacedFinding } from "../../../../app/state/paneState";
import { meaning } from "../../../theme/theme";
import { FindingEntry } from "../../check/FindingEntry";
import { usePane } from "../../PaneContext";
import { Paragraph } from "../../Paragraph";

/** More would push the rest of the step away; they go once the decisions are gone back on. */
const MOST_SHOWN = 20;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, color: meaning.anomaly },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** What the decisions break: a column that refuses the mask keeps the file from leaving. */
export function Brought({ brought }: { readonly brought: readonly PlacedFinding[] }) {
  const styles = useStyles();
  const words = usePane().messages.personalData;
  if (brought.length === 0) return null;
  return (
    <div>
      <h4 className={styles.title}>{words.broughtTitle(brought.length)}</h4>
      <Paragraph isQuiet>{words.broughtHelp}</Paragraph>
      <ul className={styles.list}>
        {brought.slice(0, MOST_SHOWN).map((placed) => (
          <li key={placed.id}>
            <FindingEntry placed={placed} showsColumn isCurrent onFocus={nothing} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Each is a stop of its own: there are few. */
const nothing = (): void => undefined;
