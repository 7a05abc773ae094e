import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlacedChanges } from "../../../app/publication/placedChanges";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { rowSpans, type RowSpan } from "./rowSpans";

/** Beyond, the list is no longer read. */
const MOST = 12;

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalXS,
  },
  name: { color: tokens.colorNeutralForeground2 },
});

/** The rows that changed; a click goes to those that are in the sheet. */
export function ChangedRows({ changes }: { readonly changes: PlacedChanges }) {
  const { actions, messages } = usePane();
  const words = messages.checklist.changes;
  const go = (span: RowSpan, text: string) => (
    <Button key={span.first} size="small" onClick={() => void actions.goToRow(span.first)}>
      {text}
    </Button>
  );
  const tell = (span: RowSpan, text: string) => <span key={span.first}>{text}</span>;
  return (
    <>
      <Group name={words.added} rows={changes.added} show={go} />
      <Group name={words.changed} rows={changes.changed} show={go} />
      <Group name={words.removed} rows={changes.removed} show={tell} />
      {changes.removed.length > 0 && <Paragraph isQuiet>{words.removedHint}</Paragraph>}
    </>
  );
}

interface Props {
  readonly name: string;
  readonly rows: readonly number[];
  readonly show: (span: RowSpan, text: string) => ReactNode;
}

function Group({ name, rows, show }: Props) {
  const styles = useStyles();
  const words = usePane().messages.checklist.changes;
  if (rows.length === 0) return null;
  const spans = rowSpans(rows);
  const shown = spans.slice(0, MOST);
  const left = rows.length - shown.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return (
    <div className={styles.group} role="group" aria-label={name}>
      <span className={styles.name}>{name}</span>
      {shown.map((span) => show(span, words.rows(span.first, span.last)))}
      {left > 0 && <span>{words.more(left)}</span>}
    </div>
  );
}
