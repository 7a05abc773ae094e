/** How a page (task pane, commands page, dialog) is joined to the host. Transport-free. */
export interface ConversationOptions {
  /** A new one at each opening of a workbook: office.js caches settings under it. */
  readonly id: string;
  /** Carries one message to the page; must deliver in a later turn, as `postMessage` does. */
  readonly send: (text: string) => void;
  readonly sharedRuntime: boolean;
  readonly isDialog?: boolean;
  /** How the runtime starts: with its pane shown, or in the background. */
  readonly initialState?: "Visible" | "Background";
}

export interface Conversation {
  readonly id: string;

  /** Every message the page posts. Messages that are not office.js's own are ignored. */
  receive(text: string): void;

  /**
   * Runs a function command as a click on the ribbon does, after those already queued.
   * Resolves at `event.completed()`; rejects when the page has no such function or after 5 minutes.
   */
  invokeCommand(functionName: string, controlId: string): Promise<void>;

  /** Runs an associated action as a keyboard shortcut does: no event object, no completion. */
  invokeAction(actionId: string, argument?: unknown): void;

  /** Tells the page that its pane was shown or hidden (`Office.addin.onVisibilityModeChanged`). */
  notifyVisibility(visibility: "Visible" | "Hidden"): void;

  /** Tells the page that focus entered or left it (codes of protocol section 7). */
  notifyFocus(code: 0 | 1 | 4 | 11 | 12): void;

  /** The user closed the dialog opened by this page. */
  notifyDialogClosed(): void;

  /** Resolves when the page has registered what it needs to receive commands. */
  readonly ready: Promise<void>;

  /** The page is gone: forgets its registrations and kept references. */
  close(): void;
}
