import type { Desk } from "../state/desk";
import type { Step } from "../state/paneState";
import { recallPlaces } from "./recallPlaces";

export function showStep(desk: Desk, step: Step): void {
  desk.store.update((state) => ({ ...state, step }));
  if (step === "publish") void desk.line.add(() => recallPlaces(desk));
}
