import type { Book } from "../book/book";
import type { Refusal } from "../gesture/refusal";
import { readManifest } from "../ribbon/readManifest";
import type { Manifest, RibbonAction } from "../ribbon/manifest";
import type { Repair } from "../xlsx/repair";
import { XlsxError } from "../xlsx/xlsxError";
import { WorkbenchBar } from "./bar/workbenchBar";
import type { BarHands, Switches } from "./bar/workbenchBar";
import { ask, askAsExcel } from "./dialogs/askDialog";
import type { Ask } from "./dialogs/askDialog";
import { element } from "./dom/element";
import { oncePerFrame } from "./dom/frame";
import { BookHands } from "./hands/bookHands";
import type { Words } from "./messages/words";
import { wordsOf } from "./messages/wordsOf";
import { AddinRuntime } from "./pane/addinRuntime";
import { Network } from "./network/network";
import { TaskPane } from "./pane/taskPane";
import { nextRegion } from "./regions";
import { RibbonView } from "./ribbon/ribbonView";
import { BookSight } from "./sight/bookSight";
import { editedText } from "./sight/editedText";
import { SheetWindow } from "./window/sheetWindow";

/** What is open: a workbook, and the name of its file. */
export interface OpenBook {
  readonly book: Book;
  readonly fileName: string;
  /** What could not be read of the file: told when it is opened. */
  readonly repairs?: readonly Repair[];
}

/** Where workbooks come from and go to. */
export interface BookFiles {
  create(switches: Switches): OpenBook;
  /** Rejects where the file cannot be read. */
  read(file: File, switches: Switches): Promise<OpenBook>;
  /** The bytes of an .xlsx file. */
  write(book: Book): Uint8Array;
  /** `null` for bytes that are no .xlsx file. */
  readBytes(bytes: Uint8Array): Book | null;
  saveXlsx(open: OpenBook): void;
  saveCsv(open: OpenBook): void;
}

interface Stage {
  readonly runtime: AddinRuntime;
  readonly window: SheetWindow;
  readonly bar: WorkbenchBar;
}

/** The whole page: an Excel of ours round one add-in and one workbook. */
export class Workbench {
  private readonly network = new Network();
  private readonly pane = new TaskPane(() => this.stage?.runtime.showPane(false));
  private readonly ribbon = new RibbonView({ run: (action, id) => void this.run(action, id) });
  private stage: Stage | null = null;
  private readonly showTraffic = oncePerFrame(() => {
    if (this.stage !== null) this.stage.bar.showTraffic(this.stage.runtime.host.traffic);
  });
  private open: OpenBook;

  constructor(
    private readonly manifestText: string,
    private readonly files: BookFiles,
    private switches: Switches,
  ) {
    this.open = files.create(switches);
    this.start();
    const pressed = (event: KeyboardEvent) => {
      if (this.stage?.runtime.pressKeys(event)) event.preventDefault();
    };
    document.addEventListener("keydown", (event) => {
      // Over the cells the key is theirs: it does nothing while one is being edited.
      if (event.key !== "F6" || event.defaultPrevented) return;
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      this.goOn();
    });
    window.addEventListener("keydown", pressed, true);
  }

  private get words(): Words {
    return wordsOf(this.switches.locale);
  }

  /** Opens a workbook: the add-in starts anew with each, as it does in Excel. */
  private show(open: OpenBook): void {
    this.open = open;
    this.start();
  }

  private start(): void {
    this.stop();
    const { locale } = this.switches;
    this.open.book.localeTag = locale;
    document.documentElement.lang = locale;
    document.title = `${this.open.fileName} – ${this.words.bar.name}`;
    const manifest = readManifest(this.manifestText, locale);
    const runtime = this.makeRuntime(manifest);
    const window = this.makeWindow(runtime);
    const bar = new WorkbenchBar(this.words.bar, this.switches, this.barHands());
    this.stage = { runtime, window, bar };
    this.layOut(manifest, this.stage);
  }

  private stop(): void {
    this.pane.visible = false;
    this.pane.empty();
    this.stage?.runtime.close();
    this.stage?.window.close();
    this.stage = null;
  }

  private makeRuntime(manifest: Manifest): AddinRuntime {
    return new AddinRuntime({
      ...this.open,
      manifest,
      settings: this.switches,
      words: this.words,
      pane: this.pane,
      network: this.network,
      writeWorkbook: (book) => this.files.write(book),
      readWorkbook: (bytes) => this.files.readBytes(bytes),
      closeWorkbook: () => this.show(this.files.create(this.switches)),
      saveWorkbook: () => this.files.saveXlsx(this.open),
      updateRibbon: (update) => this.ribbon.update(update),
      focusSheet: () => this.stage?.window.focus(),
      showTraffic: this.showTraffic,
    });
  }

  private makeWindow({ host }: AddinRuntime): SheetWindow {
    const { book } = this.open;
    return new SheetWindow({
      book,
      words: this.words,
      sight: new BookSight(book),
      ask: askAsExcel(host.gate),
      hands: new BookHands({
        book,
        tell: (refusal) => void this.tell(refusal, askAsExcel(host.gate)),
        editing: (begun) => (begun ? host.beginCellEdit() : host.endCellEdit()),
      }),
      editText: (cell) => editedText(book, cell),
      leave: () => this.goOn(),
    });
  }

  private layOut(manifest: Manifest, { runtime, window, bar }: Stage): void {
    const { words } = this;
    bar.showFile(this.open.fileName);
    this.showTraffic();
    const [tab] = manifest.tabs;
    if (tab !== undefined) this.ribbon.show(tab, words.excelTabs, words.ribbon);
    const main = element("main", {}, window.node, this.pane.node);
    document.body.replaceChildren(bar.node, this.ribbon.node, main);
    runtime.opened();
    window.focus();
  }

  /** F6 from cells to tabs, pane, ribbon and bar, and back to the cells. */
  private goOn(): void {
    const { stage, pane, ribbon } = this;
    if (stage === null) return;
    const { window, bar } = stage;
    const tabs = window.node.querySelector<HTMLElement>(".bottom") ?? window.node;
    nextRegion([
      { node: window.node, isOpen: true, focus: () => window.focus() },
      { node: tabs, isOpen: true, focus: () => window.focusTabs() },
      { node: pane.node, isOpen: pane.visible, focus: () => pane.focus() },
      { node: ribbon.node, isOpen: true, focus: () => ribbon.focus() },
      { node: bar.node, isOpen: true, focus: () => bar.focus() },
    ]);
  }

  private barHands(): BarHands {
    return {
      create: () => this.show(this.files.create(this.switches)),
      open: (file) => void this.openFile(file),
      saveXlsx: () => this.files.saveXlsx(this.open),
      saveCsv: () => this.files.saveCsv(this.open),
      turn: (switches) => this.turn(switches),
      resetTraffic: () => {
        this.stage?.runtime.host.traffic.reset();
        this.showTraffic();
      },
    };
  }

  private async openFile(file: File): Promise<void> {
    try {
      const open = await this.files.read(file, this.switches);
      this.show(open);
      await this.tellRepairs(open);
    } catch (failure) {
      const { bar, alert } = this.words;
      const reason = failure instanceof XlsxError ? bar.faults[failure.fault] : reasonOf(failure);
      await this.say(alert.title, `${bar.unreadable(file.name)}\n${reason}`);
    }
  }

  private async tellRepairs({ fileName, repairs = [] }: OpenBook): Promise<void> {
    if (repairs.length === 0) return;
    const { bar, alert } = this.words;
    const cells = repairs.map(({ sheet, address, formula }) => `${sheet}!${address} =${formula}`);
    await this.say(alert.title, bar.repaired(fileName, cells));
  }

  /** The network is cut at once; any other switch is read by the add-in at its start only. */
  private turn(switches: Partial<Switches>): void {
    this.switches = { ...this.switches, ...switches };
    this.network.cut = this.switches.networkCut;
    if (switches.networkCut === undefined) this.start();
  }

  private async run(action: RibbonAction, controlId: string): Promise<void> {
    const { stage } = this;
    if (stage === null || !(await stage.window.leaveEdit())) return;
    const { pane } = this.words;
    const name = stage.runtime.addinName;
    stage.window.notice = pane.working(name);
    stage.window.focus();
    try {
      await stage.runtime.run(action, controlId);
    } catch (failure) {
      await this.say(name, `${pane.failed(name)}\n${reasonOf(failure)}`);
    } finally {
      stage.window.notice = "";
    }
  }

  private async tell({ title, message }: Refusal, asking: Ask): Promise<void> {
    await this.say(title, message, asking);
    this.stage?.window.focus();
  }

  private say(title: string, message: string, asking: Ask = ask): Promise<"ok"> {
    const answers = [["ok", this.words.alert.ok]] as const;
    return asking({ title, message, answers, escape: "ok" });
  }
}

const reasonOf = (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure);
