import type { PlacedCell } from "../publication/preflight";
import type { PreflightRemark } from "../publication/preflightRemark";
import type { Desk } from "../state/desk";
import { showStep } from "./showStep";

/** Says what keeps the dataset from leaving, and goes where it is settled. */
export function sayBlocked(
  desk: Desk,
  remark: PreflightRemark,
  examined: readonly PlacedCell[],
): void {
  switch (remark.code) {
    case "faults":
      showStep(desk, "check");
      return desk.say({ code: "publish.faultsRemain", params: remark.params });
    case "personalData":
      showStep(desk, "publish");
      return desk.say({ code: "publish.personalData", params: { addresses: undecided(examined) } });
    case "brought":
      showStep(desk, "publish");
      return desk.say({ code: "publish.brought", params: remark.params });
    default:
      return desk.say({ code: "publish.nothing", params: {} });
  }
}

function undecided(examined: readonly PlacedCell[]): readonly string[] {
  return examined
    .filter(({ action }) => action === null)
    .map(({ address, columnTitle }) => address ?? columnTitle);
}
