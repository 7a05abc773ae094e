import type { Book } from "../book/book";

/** The display state of the add-in's shared runtime, in the words of the wire. */
export type RuntimeState = "Visible" | "Background" | "Inactive";

/** The add-in as its manifest names it. */
export interface AddinIdentity {
  readonly id: string;
  readonly name: string;
  /** Origins of the manifest's `AppDomains`. */
  readonly domains: readonly string[];
  /** The manifest's name of its shared runtime: `Taskpane.Url`. */
  readonly runtimeId?: string;
}

/** What `Office.ribbon.requestUpdate` asks, one entry per tab or control. */
export type RibbonUpdate =
  | { readonly tab: string; readonly visible: boolean }
  | { readonly control: string; readonly enabled: boolean };

export interface DialogRequest {
  /** The conversation of the page that opens the dialog. */
  readonly opener: string;
  /** The conversation that the dialog's page must use. */
  readonly conversation: string;
  readonly url: string;
  /** Percent of the window. */
  readonly height: number;
  readonly width: number;
}

/**
 * What the host asks of its surroundings: the page that plays Excel's shell, or nothing much in Node.
 * A method answers a number only where Office has error numbers for it; 0 is success.
 */
export interface Shell {
  readonly addin: AddinIdentity;
  /** Address of the workbook, as `Office.context.document.url` tells it. */
  readonly documentUrl: string;

  /** The workbook as an .xlsx file (`document.getFileAsync`); `null` where none can be written. */
  writeWorkbook(book: Book): Uint8Array | null;
  /** An .xlsx file as a workbook of its own; `null` for what is none, or where none can be read. */
  readWorkbook(bytes: Uint8Array): Book | null;
  /** Saves the workbook; false where the user, being asked, cancels. */
  saveWorkbook(book: Book, asking: boolean): boolean;

  /** Closes the workbook, and with it the add-in, without saving. */
  closeWorkbook(): void;

  runtimeState(): RuntimeState;
  /** Shows or hides the task pane of the shared runtime. */
  setRuntimeState(state: RuntimeState): void;

  /** 0, or 12002 (page missing), 12004 (foreign domain), 12011 (refused). */
  openDialog(request: DialogRequest): number;
  closeDialog(conversation: string): void;

  /** Throws nothing: an unknown tab or control is answered `false` and becomes an error of the ribbon. */
  updateRibbon(update: RibbonUpdate): boolean;
  createRibbonControls(definition: string): void;

  /** Action id to keys ("Ctrl+Shift+V"). */
  shortcuts(): Readonly<Record<string, string>>;
  replaceShortcuts(shortcuts: Readonly<Record<string, string>>): void;

  /** A notice of the page (protocol section 7): focus, keys, Esc. */
  notice(conversation: string, code: number, detail: unknown): void;
}
