import type { Book } from "../../book/book";
import { ExcelHost } from "../../host/excelHost";
import { startsWith } from "../../host/startup";
import type { HostSettings } from "../../host/hostSettings";
import type { RibbonUpdate } from "../../host/shell";
import type { Manifest, RibbonAction } from "../../ribbon/manifest";
import type { Words } from "../messages/words";
import { AddinFrame } from "./addinFrame";
import { DialogFrames } from "./dialogFrames";
import type { Network } from "../network/network";
import { PageShell } from "./pageShell";
import { isShortcut } from "./shortcutKeys";
import type { TaskPane } from "./taskPane";

export interface RuntimeParts {
  readonly book: Book;
  readonly fileName: string;
  readonly manifest: Manifest;
  readonly settings: Omit<HostSettings, "shell">;
  readonly words: Words;
  readonly pane: TaskPane;
  readonly network: Network;
  writeWorkbook(book: Book): Uint8Array | null;
  readWorkbook(bytes: Uint8Array): Book | null;
  closeWorkbook(): void;
  saveWorkbook(): void;
  updateRibbon(update: RibbonUpdate): boolean;
  focusSheet(): void;
  showTraffic(): void;
}

/**
 * The add-in over one workbook, from its opening to its closing: the host, and the page of the shared
 * runtime. The page starts with the workbook where the workbook says so (X5), else at the first
 * command; it is then alive behind the closed pane and shown in the open one.
 */
export class AddinRuntime {
  readonly host: ExcelHost;
  private frame: AddinFrame | null = null;
  private readonly dialogs: DialogFrames;

  constructor(private readonly parts: RuntimeParts) {
    const { book, settings, manifest, words, pane, network } = parts;
    const titles = { dialog: words.pane.dialog, close: words.pane.close };
    this.dialogs = new DialogFrames(titles, (frame) => network.hold(frame));
    this.host = new ExcelHost(book, { ...settings, shell: this.makeShell() });
    pane.label(manifest.name, words.pane.close);
  }

  get addinName(): string {
    return this.parts.manifest.name;
  }

  /** The workbook is shown: the page starts where the workbook says that it starts with it. */
  opened(): void {
    if (startsWith(this.host.book, this.host.settings.shell.addin)) this.start("Background");
  }

  /** The person, and not the add-in, opens or closes the pane: the add-in hears of it. */
  showPane(visible: boolean): void {
    this.parts.pane.visible = visible;
    if (this.frame !== null) {
      this.frame.conversation.notifyVisibility(visible ? "Visible" : "Hidden");
    } else if (visible) this.start("Visible");
    if (visible) this.frame?.node.focus();
    else this.parts.focusSheet();
  }

  /** Runs a command of the ribbon; resolves when the add-in says that it is completed. */
  async run(action: RibbonAction, controlId: string): Promise<void> {
    if (action.kind === "ShowTaskpane") return this.showPane(true);
    const { conversation } = this.frame ?? this.start("Background");
    await conversation.invokeCommand(action.functionName, controlId);
  }

  /** Runs the action of a shortcut; false where the keys are none of the add-in's (X9). */
  pressKeys(keys: KeyboardEvent): boolean {
    const shortcuts = Object.entries(this.host.settings.shell.shortcuts());
    const found = shortcuts.find(([, shortcut]) => isShortcut(shortcut, keys));
    if (found === undefined) return false;
    (this.frame ?? this.start("Background")).conversation.invokeAction(found[0]);
    return true;
  }

  close(): void {
    this.dialogs.closeAll();
    this.frame?.close();
    this.host.close();
  }

  private start(initialState: "Visible" | "Background"): AddinFrame {
    const { manifest, words, pane, network, showTraffic } = this.parts;
    const [shared] = manifest.sharedRuntimes;
    const frame = new AddinFrame(this.host, {
      url: shared?.url ?? manifest.sourceLocation,
      conversation: crypto.randomUUID(),
      title: words.pane.frame(manifest.name),
      sharedRuntime: shared !== undefined,
      initialState,
      onSent: showTraffic,
    });
    this.frame = frame;
    pane.hold(frame.node);
    network.hold(frame.node);
    // Where a browser gives the loaded page a window other than the one of the empty frame.
    frame.node.addEventListener("load", () => network.hold(frame.node));
    return frame;
  }

  private makeShell(): PageShell {
    const { manifest, fileName, pane, updateRibbon, focusSheet } = this.parts;
    const { writeWorkbook, readWorkbook, closeWorkbook, saveWorkbook } = this.parts;
    const [runtime] = manifest.sharedRuntimes;
    const addin = {
      id: manifest.id,
      name: manifest.name,
      domains: manifest.appDomains,
      ...(runtime === undefined ? {} : { runtimeId: runtime.id }),
    };
    return new PageShell(addin, `${location.origin}/${encodeURIComponent(fileName)}`, {
      isStarted: () => this.frame !== null,
      paneVisible: () => pane.visible,
      showPane: (visible) => (pane.visible = visible),
      writeWorkbook,
      readWorkbook,
      closeWorkbook,
      saveWorkbook,
      openDialog: (request) =>
        this.dialogs.show(this.host, request, () =>
          this.host.conversation(request.opener)?.notifyDialogClosed(),
        ),
      closeDialog: (conversation) => this.dialogs.close(conversation),
      updateRibbon,
      focusSheet,
    });
  }
}
