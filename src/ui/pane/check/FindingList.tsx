import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useVisuallyHidden } from "../../theme/visuallyHidden";
import { usePane } from "../PaneContext";
import { FindingEntry } from "./FindingEntry";
import type { ListRow } from "./listRows";
import { GroupHeading, WarningsHeading } from "./FindingHeadings";
import { useFindingWindow } from "./useFindingWindow";
import { useRovingEntry } from "./useRovingEntry";

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    flexBasis: "12rem",
    minHeight: "12rem",
    overflowY: "auto",
    // The list reaches the edges of the pane; its entries keep the margin.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalL})`,
  },
  list: { position: "relative", width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Ten thousand entries, of which only those in sight are drawn. One stop of Tab; arrows inside. */
export function FindingList({ rows }: { readonly rows: readonly ListRow[] }) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { listLabel, listHelp } = usePane().messages.check;
  const scroller = useRef<HTMLDivElement>(null);
  const roving = useRovingEntry(rows, scroller);
  const { height, items, measure, scrollTo } = useFindingWindow(rows, scroller, roving.current);
  return (
    <div ref={scroller} className={styles.scroller}>
      <p id="finding-list-help" className={hidden.root}>
        {listHelp}
      </p>
      <div
        role="list"
        aria-label={listLabel}
        aria-describedby="finding-list-help"
        className={styles.list}
        style={{ height }}
        onKeyDown={(event) => roving.onKeyDown(event, scrollTo)}
      >
        {items.map(({ index, start, key }) => (
          <div
            key={key}
            ref={measure}
            data-index={index}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
          >
            <Row
              row={rows[index]!}
              isCurrent={index === roving.current}
              onFocus={() => roving.setCurrent(index)}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: ListRow;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}

function Row({ row, isCurrent, onFocus }: RowProps) {
  switch (row.kind) {
    case "warnings":
      return <WarningsHeading />;
    case "group":
      return <GroupHeading group={row.group} severity={row.severity} />;
    case "finding":
      return (
        <FindingEntry
          placed={row.placed}
          showsColumn={row.showsColumn}
          isCurrent={isCurrent}
          onFocus={onFocus}
        />
      );
  }
}
