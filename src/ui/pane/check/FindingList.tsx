import { makeStyles, tokens } from "@fluentui/react-components";
import { VirtualList, type EntryPlace } from "../list/VirtualList";
import type { RowFacts } from "../list/useListWindow";
import { usePane } from "../PaneContext";
import { FindingEntry } from "./FindingEntry";
import { GroupHeading, WarningsHeading } from "./FindingHeadings";
import type { ListRow } from "./listRows";

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    flexBasis: "12rem",
    minHeight: "12rem",
    marginBottom: `calc(-1 * ${tokens.spacingVerticalL})`,
  },
});

const FACTS: RowFacts<ListRow> = {
  keyOf: (row) => {
    if (row.kind === "finding") return row.placed.id;
    return row.kind === "group" ? `${row.severity} ${row.group.key}` : row.kind;
  },
  heightOf: ({ kind }) => (kind === "finding" ? 88 : 36),
  isEntry: ({ kind }) => kind === "finding",
};

/** The findings as they are read, in the height that the step leaves. */
export function FindingList({ rows }: { readonly rows: readonly ListRow[] }) {
  const styles = useStyles();
  const { listLabel, listHelp } = usePane().messages.check;
  return (
    <VirtualList
      rows={rows}
      facts={FACTS}
      label={listLabel}
      help={listHelp}
      className={styles.scroller}
    >
      {rowOf}
    </VirtualList>
  );
}

function rowOf(row: ListRow, place: EntryPlace) {
  switch (row.kind) {
    case "warnings":
      return <WarningsHeading />;
    case "group":
      return <GroupHeading group={row.group} severity={row.severity} />;
    case "finding":
      return <FindingEntry placed={row.placed} showsColumn={row.showsColumn} {...place} />;
  }
}
