import { ExcelRefusal } from "../../book/refusal";
import type { Book } from "../../book/book";
import type {
  AddinIdentity,
  DialogRequest,
  RibbonUpdate,
  RuntimeState,
  Shell,
} from "../../host/shell";

/** What the shell needs of the page around it. */
export interface ShellSurroundings {
  /** Whether the page of the shared runtime was started. */
  isStarted(): boolean;
  paneVisible(): boolean;
  showPane(visible: boolean): void;
  writeWorkbook(book: Book): Uint8Array | null;
  readWorkbook(bytes: Uint8Array): Book | null;
  closeWorkbook(): void;
  /** Gives the workbook to the person as a file. */
  saveWorkbook(): void;
  /** Opens a dialog inside the window. */
  openDialog(request: DialogRequest): void;
  closeDialog(conversation: string): void;
  /** False where the ribbon has no such tab or control. */
  updateRibbon(update: RibbonUpdate): boolean;
  /** The keyboard leaves the pane for the sheet. */
  focusSheet(): void;
}

/** Office's numbers for a dialog that cannot open (protocol section 7, truth X12). */
const DIALOG = { opened: 0, foreignDomain: 12004 } as const;

/** Notices of a page that gives the keyboard back: Ctrl+F6, Tab and Shift+Tab out of it, Escape. */
const LEAVING = new Set([5, 6, 13, 14, 15]);

/** Excel's shell as the page plays it: pane, dialogs, ribbon, keys. */
export class PageShell implements Shell {
  private keys: Readonly<Record<string, string>> = {};

  constructor(
    readonly addin: AddinIdentity,
    readonly documentUrl: string,
    private readonly around: ShellSurroundings,
  ) {}

  runtimeState(): RuntimeState {
    if (!this.around.isStarted()) return "Inactive";
    return this.around.paneVisible() ? "Visible" : "Background";
  }

  writeWorkbook(book: Book): Uint8Array | null {
    return this.around.writeWorkbook(book);
  }

  readWorkbook(bytes: Uint8Array): Book | null {
    return this.around.readWorkbook(bytes);
  }

  closeWorkbook(): void {
    this.around.closeWorkbook();
  }

  /** The browser asks where to, if it does; it does not tell that the person cancelled. */
  saveWorkbook(): boolean {
    this.around.saveWorkbook();
    return true;
  }

  setRuntimeState(state: RuntimeState): void {
    this.around.showPane(state === "Visible");
  }

  openDialog(request: DialogRequest): number {
    const { origin } = new URL(request.url, location.origin);
    if (origin !== location.origin && !this.addin.domains.includes(origin)) {
      return DIALOG.foreignDomain;
    }
    this.around.openDialog(request);
    return DIALOG.opened;
  }

  closeDialog(conversation: string): void {
    this.around.closeDialog(conversation);
  }

  updateRibbon(update: RibbonUpdate): boolean {
    return this.around.updateRibbon(update);
  }

  /** A tab made at run time (RibbonApi 1.2) is not drawn here: refused, never ignored. */
  createRibbonControls(): void {
    throw new ExcelRefusal("UnsupportedOperation");
  }

  shortcuts(): Readonly<Record<string, string>> {
    return this.keys;
  }

  replaceShortcuts(shortcuts: Readonly<Record<string, string>>): void {
    this.keys = { ...this.keys, ...shortcuts };
  }

  notice(_conversation: string, code: number): void {
    if (LEAVING.has(code)) this.around.focusSheet();
  }
}
