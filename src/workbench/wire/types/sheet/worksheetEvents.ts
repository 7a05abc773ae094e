import type { Sheet } from "../../../book/sheet";
import { eventMembers } from "../../eventMembers";
import { EVENT } from "../../eventNumbers";
import type { Member } from "../../officeType";

const onEvent = (name: string, suffix: string, number: number) =>
  eventMembers<Sheet>(name, suffix, number, ({ id }) => id);

/** What can be listened to on one worksheet. */
export const worksheetEvents: Record<string, Member<Sheet>> = {
  ...onEvent("onActivated", "ActivatedEvent", EVENT.activated),
  ...onEvent("onCalculated", "CalculatedEvent", EVENT.calculated),
  ...onEvent("onChanged", "DataChangedEvent", EVENT.changed),
  ...onEvent("onColumnSorted", "ColumnSortedEvent", EVENT.columnSorted),
  ...onEvent("onDeactivated", "DeactivatedEvent", EVENT.deactivated),
  ...onEvent("onFormatChanged", "FormatChangedEvent", EVENT.formatChanged),
  ...onEvent("onFormulaChanged", "FormulaChangedEvent", EVENT.formulaChanged),
  ...onEvent("onNameChanged", "EventNameChanged", EVENT.nameChanged),
  ...onEvent("onProtectionChanged", "ProtectionChangedEvent", EVENT.protectionChanged),
  ...onEvent("onRowHiddenChanged", "RowHiddenChangedEvent", EVENT.rowHiddenChanged),
  ...onEvent("onRowSorted", "RowSortedEvent", EVENT.rowSorted),
  ...onEvent("onSelectionChanged", "SelectionChangedEvent", EVENT.selectionChanged),
  ...onEvent("onSingleClicked", "SingleClickedEvent", EVENT.singleClicked),
  ...onEvent("onVisibilityChanged", "EventVisibilityChanged", EVENT.visibilityChanged),
};
