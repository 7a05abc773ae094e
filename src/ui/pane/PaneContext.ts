import { createContext, useContext } from "react";
import type { PaneActions } from "../../app/state/paneActions";
import type { PaneState } from "../../app/state/paneState";
import type { Messages } from "../messages/messages";

/** What every part of the pane reads: the state, what can be asked, and the words. */
export interface PaneView {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly messages: Messages;
}

export const PaneContext = createContext<PaneView | null>(null);

export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (view === null) throw new Error("usePane is called outside of Pane.");
  return view;
}
