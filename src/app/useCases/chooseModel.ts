import type { Desk } from "../state/desk";

/** *Nouveau*, without a model yet: the Modèle step shows all of them (null), or one, to make a sheet. */
export function chooseModel({ store }: Desk, modelName: string | null): void {
  store.update((state) => ({ ...state, step: "model", modelChoice: { modelName } }));
}
