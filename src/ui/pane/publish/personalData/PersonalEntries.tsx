import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlacedCell } from "../../../../app/publication/preflight";
import { kindsOf } from "../../../../core/personalData/decision";
import { nameKinds } from "../../../messages/preflightMessages";
import { meaning } from "../../../theme/theme";
import type { EntryPlace } from "../../list/VirtualList";
import { usePane } from "../../PaneContext";
import { Choices, type Choice } from "./Choices";
import { KeepForm } from "./KeepForm";
import type { CellGroup } from "./personalRows";

const useStyles = makeStyles({
  column: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  kinds: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightRegular },
  why: { color: tokens.colorNeutralForeground2 },
  cell: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 13px`,
    borderLeft: `3px solid ${meaning.warning}`,
  },
  place: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  address: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface Deciding {
  /** The form that asks why is open there. */
  readonly isKeeping: boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}

export function ColumnHeading({ title }: { readonly title: string }) {
  return <h4 className={useStyles().column}>{title}</h4>;
}

/** What was found in a column, why it is asked, and the choices for all its cells at once. */
export function GroupEntry(props: { readonly group: CellGroup } & Deciding & EntryPlace) {
  const { group, isKeeping, isCurrent, onFocus, onChoose, onKeep, onCancel } = props;
  const styles = useStyles();
  const { personalData: words, preflight } = usePane().messages;
  const { cells, kinds } = group;
  const count = cells.length;
  const labels = {
    excludeRow: words.chooseAll.excludeRow(count),
    maskCell: words.chooseAll.maskCell(count),
    keep: words.chooseAll.keep(count),
  };
  return (
    <div className={styles.group} onFocus={onFocus}>
      <h5 className={styles.kinds}>
        {words.groupCount(nameKinds(preflight, kinds), count)}
        <br />
        <span className={styles.why}>
          {[...new Set(kinds.map((kind) => preflight.kinds[kind].why))].join(" ")}
        </span>
      </h5>
      {count > 1 && !isKeeping && (
        <Choices labels={labels} names={labels} isCurrent={isCurrent} onChoose={onChoose} />
      )}
      {isKeeping && <KeepForm cells={cells} kinds={kinds} onKeep={onKeep} onCancel={onCancel} />}
    </div>
  );
}

/** Where, what was found, what to decide. A click on the address selects the cell. */
export function CellEntry(props: { readonly cell: PlacedCell } & Deciding & EntryPlace) {
  const { cell, isKeeping, isCurrent, onFocus, onChoose, onKeep, onCancel } = props;
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.personalData;
  const address = cell.address ?? cell.columnTitle;
  const named = (choice: Choice) => words.chosenFor(messages.preflight.actions[choice], address);
  return (
    <div className={styles.cell} onFocus={onFocus}>
      <button
        type="button"
        tabIndex={isCurrent ? 0 : -1}
        className={styles.place}
        onClick={() => void actions.goToCell(cell)}
      >
        <span className={styles.address}>{address}</span>{" "}
        {[...new Set(cell.hits.map(({ value }) => words.value(value)))].join(", ")}
      </button>
      {isKeeping ? (
        <KeepForm cells={[cell]} kinds={kindsOf(cell)} onKeep={onKeep} onCancel={onCancel} />
      ) : (
        <Choices
          labels={words.choose}
          names={{
            excludeRow: named("excludeRow"),
            maskCell: named("maskCell"),
            keep: named("keep"),
          }}
          isCurrent={isCurrent}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}
