import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PlacedCell } from "../../../../app/publication/preflight";
import { VirtualList, type EntryPlace } from "../../list/VirtualList";
import { usePane } from "../../PaneContext";
import type { Choice } from "./Choices";
import { CellEntry, ColumnHeading, GroupEntry, type Deciding } from "./PersonalEntries";
import { PERSONAL_ROWS, type PersonalRow } from "./personalRows";

const useStyles = makeStyles({ scroller: { maxHeight: "min(60vh, 26rem)" } });

interface Props {
  readonly rows: readonly PersonalRow[];
  /** Each new number takes the focus to the first cell. */
  readonly request: number;
  /** Nothing is decided without a name: false asks for it. */
  readonly isSigned: () => boolean;
}

/** The cells that wait for a decision, and what is decided of them. */
export function PersonalList({ rows, request, isSigned }: Props) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const { listLabel, listHelp } = messages.personalData;
  const [keeping, setKeeping] = useState<string | null>(null);

  const deciding = (row: PersonalRow, cells: readonly PlacedCell[]): Deciding => ({
    isKeeping: keeping === PERSONAL_ROWS.keyOf(row),
    onChoose: (choice: Choice) => {
      if (!isSigned()) return;
      if (choice === "keep") setKeeping(PERSONAL_ROWS.keyOf(row));
      else void actions.decide(cells, { kind: choice });
    },
    onKeep: (reason) => {
      setKeeping(null);
      if (isSigned()) void actions.decide(cells, { kind: "keep", reason });
    },
    onCancel: () => setKeeping(null),
  });

  return (
    <VirtualList
      rows={rows}
      facts={PERSONAL_ROWS}
      label={listLabel}
      help={listHelp}
      className={styles.scroller}
      goTo={{ request, accepts: ({ kind }) => kind === "cell" }}
    >
      {(row: PersonalRow, place: EntryPlace) => {
        switch (row.kind) {
          case "column":
            return <ColumnHeading title={row.title} />;
          case "group":
            return <GroupEntry group={row.group} {...deciding(row, row.group.cells)} {...place} />;
          case "cell":
            return <CellEntry cell={row.cell} {...deciding(row, [row.cell])} {...place} />;
        }
      }}
    </VirtualList>
  );
}
