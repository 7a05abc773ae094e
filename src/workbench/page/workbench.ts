import { Book } from "../book/book";
import { toA1 } from "../book/formulaText";
import type { Cell } from "../book/grid";
import { ExcelHost } from "../host/excelHost";
import type { Manifest, RibbonAction } from "../ribbon/manifest";
import { readManifest } from "../ribbon/readManifest";
import { WorkbenchBar } from "./bar/workbenchBar";
import type { Switches } from "./bar/workbenchBar";
import { element } from "./dom/element";
import { BookHands } from "./hands/bookHands";
import type { Words } from "./messages/words";
import { wordsOf } from "./messages/wordsOf";
import { AddinFrame } from "./pane/addinFrame";
import { DialogFrames } from "./pane/dialogFrames";
import { Network } from "./pane/network";
import { PageShell } from "./pane/pageShell";
import { TaskPane } from "./pane/taskPane";
import { RibbonView } from "./ribbon/ribbonView";
import { BookSight } from "./sight/bookSight";
import { SheetWindow } from "./window/sheetWindow";

/** What is open: a workbook, and its name. */
export interface OpenBook {
  readonly book: Book;
  readonly fileName: string;
}

/** The whole page: an Excel of ours round one add-in and one workbook. */
export class Workbench {
  private readonly network = new Network();
  private readonly dialogs = new DialogFrames(() => ({
    dialog: this.words.pane.dialog,
    close: this.words.pane.close,
  }));
  private readonly pane = new TaskPane(() => this.showPane(false, true));
  private readonly ribbon = new RibbonView({ run: (action, id) => void this.run(action, id) });
  private session: { host: ExcelHost; frame: AddinFrame; window: SheetWindow } | null = null;

  constructor(
    private readonly manifestText: string,
    private open: OpenBook,
    private switches: Switches,
  ) {
    this.start();
  }

  /** Opens another workbook: the add-in starts again, as it does in Excel. */
  show(open: OpenBook): void {
    this.open = open;
    this.start();
  }

  private get words(): Words {
    return wordsOf(this.switches.locale);
  }

  private start(): void {
    this.stop();
    const { locale } = this.switches;
    const manifest = readManifest(this.manifestText, locale);
    const { book } = this.open;
    book.localeTag = locale;
    document.documentElement.lang = locale;
    const host = new ExcelHost(book, { ...this.switches, shell: this.makeShell(manifest) });
    const frame = this.makeFrame(host, manifest);
    const window = this.makeWindow(host, book);
    this.session = { host, frame, window };
    this.layOut(manifest, window, frame);
  }

  private stop(): void {
    this.dialogs.closeAll();
    this.session?.frame.close();
    this.session?.window.close();
    this.session?.host.close();
    this.session = null;
  }

  private makeShell(manifest: Manifest): PageShell {
    const addin = { id: manifest.id, name: manifest.name, domains: manifest.appDomains };
    return new PageShell(addin, `${location.origin}/${this.open.fileName}`, {
      paneVisible: () => this.pane.visible,
      showPane: (visible) => this.showPane(visible, false),
      writeWorkbook: () => null,
      openDialog: (request) => {
        const { host } = this.session!;
        this.dialogs.show(host, request, () =>
          host.conversation(request.opener)?.notifyDialogClosed(),
        );
      },
      closeDialog: (conversation) => this.dialogs.close(conversation),
      updateRibbon: () => false,
      focusSheet: () => this.session?.window.focus(),
    });
  }

  private makeFrame(host: ExcelHost, manifest: Manifest): AddinFrame {
    const shared = manifest.sharedRuntimes[0];
    return new AddinFrame(host, {
      url: shared ?? manifest.sourceLocation,
      conversation: crypto.randomUUID(),
      title: this.words.pane.frame(manifest.name),
      sharedRuntime: shared !== undefined,
    });
  }

  private makeWindow(host: ExcelHost, book: Book): SheetWindow {
    return new SheetWindow({
      book,
      words: this.words,
      sight: new BookSight(book),
      hands: new BookHands(book, host),
      editText: ({ row, column }: Cell) => {
        const formula = book.activeSheet.formula(row, column);
        if (formula !== null) return toA1(formula, row, column);
        return String(book.activeSheet.value(row, column) ?? "");
      },
      leave: () => this.ribbon.node.querySelector("button")?.focus(),
    });
  }

  private layOut(manifest: Manifest, window: SheetWindow, frame: AddinFrame): void {
    const { words } = this;
    const bar = new WorkbenchBar(words.bar, this.switches, {
      create: () => undefined,
      open: () => undefined,
      saveXlsx: () => undefined,
      saveCsv: () => undefined,
      turn: (switches) => {
        this.switches = { ...this.switches, ...switches };
        this.start();
      },
      resetTraffic: () => undefined,
    });
    bar.showFile(this.open.fileName);
    const tab = manifest.tabs[0];
    if (tab !== undefined) this.ribbon.show(tab, words.excelTabs, words.ribbon);
    this.pane.label(manifest.name, words.pane.close);
    this.pane.hold(frame.node);
    document.body.replaceChildren(
      bar.node,
      this.ribbon.node,
      element("main", {}, window.node, this.pane.node),
    );
    window.focus();
  }

  private showPane(visible: boolean, byPerson: boolean): void {
    this.pane.visible = visible;
    if (byPerson) this.session?.frame.conversation.notifyVisibility(visible ? "Visible" : "Hidden");
    if (!visible) this.session?.window.focus();
    else this.network.apply(this.switches.networkCut, this.session!.frame.node);
  }

  private async run(action: RibbonAction, controlId: string): Promise<void> {
    const { conversation } = this.session!.frame;
    if (action.kind === "ShowTaskpane") this.showPane(true, true);
    else await conversation.invokeCommand(action.functionName, controlId);
  }
}
