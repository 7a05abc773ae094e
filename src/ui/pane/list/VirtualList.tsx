import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, type ReactNode } from "react";
import { useVisuallyHidden } from "../../theme/visuallyHidden";
import { useListWindow, type RowFacts } from "./useListWindow";
import { useRovingEntry } from "./useRovingEntry";

const useStyles = makeStyles({
  scroller: {
    overflowY: "auto",
    // The list reaches the edges of the pane; its entries keep the margin.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalL})`,
  },
  list: { position: "relative", width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** What an entry is told of its place in the list. */
export interface EntryPlace {
  /** Tab reaches this one. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}

interface Props<Row> {
  readonly rows: readonly Row[];
  /** The same object from one drawing to the next. */
  readonly facts: RowFacts<Row>;
  readonly label: string;
  /** How the keyboard goes through it. */
  readonly help: string;
  readonly className: string;
  readonly children: (row: Row, place: EntryPlace) => ReactNode;
  /** Each new number takes the focus to the first entry that the function accepts; 0 is no request. */
  readonly goTo?: { readonly request: number; readonly accepts: (row: Row) => boolean };
}

/** Ten thousand rows, of which only those in sight are drawn. One stop of Tab; arrows inside. */
export function VirtualList<Row>(props: Props<Row>) {
  const { rows, facts, label, help, className, children, goTo } = props;
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const helpId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => rows.map(facts.isEntry), [rows, facts]);
  const roving = useRovingEntry(entries, scroller);
  const { height, items, measure, scrollTo } = useListWindow(rows, facts, scroller, roving.current);
  useGoTo(goTo?.request ?? 0, () => {
    const first = rows.findIndex((row) => goTo?.accepts(row));
    if (first < 0) return;
    scrollTo(first);
    roving.goTo(first);
  });
  return (
    <div ref={scroller} className={mergeClasses(styles.scroller, className)}>
      <p id={helpId} className={hidden.root}>
        {help}
      </p>
      <div
        role="list"
        aria-label={label}
        aria-describedby={helpId}
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
            {children(rows[index]!, {
              isCurrent: index === roving.current,
              onFocus: () => roving.setCurrent(index),
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Once for each request, whatever is drawn again meanwhile. */
function useGoTo(request: number, go: () => void): void {
  const done = useRef(0);
  useEffect(() => {
    if (request === done.current) return;
    done.current = request;
    go();
  });
}
