import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckMessages } from "../../messages/paneMessages";
import { usePane } from "../PaneContext";
import { Choice } from "./Choice";
import {
  findingGroups,
  type CheckedState,
  type FindingFilter,
  type FindingGroup,
  type FindingOrder,
} from "./listRows";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly check: CheckedState;
  readonly filter: FindingFilter;
  readonly order: FindingOrder;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onOrder: (order: FindingOrder) => void;
}

export function FindingControls({ check, filter, order, onFilter, onOrder }: Props) {
  const styles = useStyles();
  const words = usePane().messages.check;
  const { errors, warnings } = check;
  const groups = useMemo(() => findingGroups([...errors, ...warnings]), [errors, warnings]);
  return (
    <div className={styles.root}>
      <Choice
        label={words.filterLabel}
        value={filter.kind === "group" ? filter.key : filter.kind}
        onChoose={(value) => onFilter(readFilter(value))}
      >
        <option value="all">{words.everything(errors.length + warnings.length)}</option>
        <option value="error">{words.onlyErrors(errors.length)}</option>
        {warnings.length > 0 && (
          <option value="warning">{words.onlyWarnings(warnings.length)}</option>
        )}
        <optgroup label={words.columnsGroup}>
          {groups.map((group) => (
            <option key={group.key} value={group.key}>
              {words.groupCount(groupTitle(group, words), group.findings.length)}
            </option>
          ))}
        </optgroup>
      </Choice>
      <Choice
        label={words.orderLabel}
        value={order}
        onChoose={(value) => onOrder(value === "sheet" ? "sheet" : "column")}
      >
        <option value="column">{words.byColumn}</option>
        <option value="sheet">{words.bySheet}</option>
      </Choice>
    </div>
  );
}

/** Keys of groups hold a colon, which no other choice has. */
function readFilter(value: string): FindingFilter {
  if (value === "all" || value === "error" || value === "warning") return { kind: value };
  return { kind: "group", key: value };
}

export function groupTitle({ place, title }: FindingGroup, words: CheckMessages): string {
  if (place === "column") return title;
  return place === "rows" ? words.wholeRows : words.wholeSheet;
}
