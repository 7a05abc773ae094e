import type { Desk } from "../state/desk";
import type { Step } from "../state/paneState";

export function showStep({ store }: Desk, step: Step): void {
  store.update((state) => ({ ...state, step }));
}
