import type { Desk } from "../state/desk";
import { judgeSheet } from "./judgeSheet";
import { showStep } from "./showStep";

/** *Vérifier*. */
export function checkSheet(desk: Desk): Promise<void> {
  showStep(desk, "check");
  return desk.perform({ code: "check.stopped", params: {} }, async (run) => {
    await judgeSheet(desk, run);
  });
}
