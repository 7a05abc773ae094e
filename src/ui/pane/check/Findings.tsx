import { useMemo, useState } from "react";
import { FindingControls } from "./FindingControls";
import { listRows, type CheckedState, type FindingFilter, type FindingOrder } from "./listRows";
import { FindingList } from "./FindingList";

/** The anomalies and warnings of the last check, as the officer chose to read them. */
export function Findings({ check }: { readonly check: CheckedState }) {
  const [filter, setFilter] = useState<FindingFilter>({ kind: "all" });
  const [order, setOrder] = useState<FindingOrder>("column");
  const filtered = useMemo(() => listRows(check, filter, order), [check, filter, order]);
  // The group that was shown has nothing left to correct: the others come back.
  const emptied = filtered.length === 0 && filter.kind !== "all";
  const rows = emptied ? listRows(check, { kind: "all" }, order) : filtered;
  return (
    <>
      <FindingControls
        check={check}
        filter={emptied ? { kind: "all" } : filter}
        order={order}
        onFilter={setFilter}
        onOrder={setOrder}
      />
      <FindingList rows={rows} />
    </>
  );
}
