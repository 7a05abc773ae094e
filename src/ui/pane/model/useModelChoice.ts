import { useCallback, useState } from "react";
import type { PaneState } from "../../../app/state/paneState";

export interface ModelChoice {
  /** Name of the model whose details are shown, to create a sheet. */
  readonly chosen: string | null;
  /** The choice of models is shown, although the sheet in front already follows one. */
  readonly isChoosing: boolean;
  choose(modelName: string): void;
  backToModels(): void;
}

type Choice = { readonly about: string; readonly chosen: string | null };

/** What the officer is looking at in the Modèle step; forgotten when another sheet comes in front. */
export function useModelChoice({ sheet }: PaneState): ModelChoice {
  const about = sheet.kind === "ours" ? sheet.id : "";
  const [choice, setChoice] = useState<Choice | null>(null);
  const current = choice?.about === about ? choice : null;
  const choose = useCallback((chosen: string) => setChoice({ about, chosen }), [about]);
  const backToModels = useCallback(() => setChoice({ about, chosen: null }), [about]);
  return { chosen: current?.chosen ?? null, isChoosing: current !== null, choose, backToModels };
}
