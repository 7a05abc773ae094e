import type { Book } from "../book/book";
import { BatchGate } from "./batchGate";
import type { Conversation, ConversationOptions } from "./conversation";
import { EventFeed } from "./eventFeed";
import { HostConversation } from "./hostConversation";
import type { HostSettings } from "./hostSettings";
import { OpenFiles } from "./openFiles";
import { Traffic } from "./traffic";
import { WebEntry } from "./webEntry";

/** API writes are undoable from the builds of ExcelApi 1.19 on (truth B18). */
const UNDOES_API_WRITES = 19;

/**
 * The Excel that Microsoft's office.js talks to: one workbook, and the pages joined to it.
 * It knows neither window nor network: the page carries its messages by `postMessage`, Node by a
 * small window (`node/officeWindow.ts`).
 */
export class ExcelHost {
  readonly traffic = new Traffic();
  readonly files = new OpenFiles();
  readonly gate: BatchGate;
  /** Channel events that registering fails for, to see what an add-in does then (truth E21). */
  readonly withheldChannels = new Set<string>();
  readonly feed: EventFeed;
  private readonly open = new Map<string, HostConversation>();
  private readonly entry: WebEntry;
  private readonly stopFollowing: () => void;
  private dialogs = 0;
  private elsewhere = false;
  /** The add-in has asked to close the workbook: what it asks from then on is refused. */
  isClosing = false;

  constructor(
    readonly book: Book,
    readonly settings: HostSettings,
  ) {
    // So that the first sheet left is told as left.
    book.focus.activate(book.activeSheet);
    this.gate = new BatchGate(this);
    this.entry = new WebEntry(book);
    this.stopFollowing = book.onChange((change) => {
      if (this.gate.cellEdit) this.entry.follow(change);
    });
    this.feed = new EventFeed(this);
    const [, minor] = settings.requirementSet.split(".");
    book.journal.undoesApiWrites = Number(minor) >= UNDOES_API_WRITES;
  }

  openConversation(options: ConversationOptions): Conversation {
    const conversation = new HostConversation(this, options);
    this.open.set(options.id, conversation);
    return conversation;
  }

  get conversations(): readonly HostConversation[] {
    return [...this.open.values()];
  }

  conversation(id: string): HostConversation | undefined {
    return this.open.get(id);
  }

  /** The page that has this dialog open. */
  openerOf(dialog: string): HostConversation | undefined {
    return this.conversations.find((conversation) => conversation.dialog === dialog);
  }

  /** The workbook as an .xlsx file, or `null` when the surroundings cannot write one. */
  saveBytes(): Uint8Array | null {
    return this.settings.shell.writeWorkbook(this.book);
  }

  /** A number for the next dialog's conversation. */
  nextDialog(): number {
    this.dialogs += 1;
    return this.dialogs;
  }

  forget(id: string): void {
    this.open.delete(id);
  }

  /** Another workbook is in front: on the desktop some members then fail (truth B25). */
  get isElsewhere(): boolean {
    return this.elsewhere;
  }

  /** The user goes to another workbook. */
  leave(): void {
    this.elsewhere = true;
  }

  /** The user comes back: `workbook.onActivated`, which no opening raises (truth E16). */
  comeBack(): void {
    this.elsewhere = false;
    this.feed.tellActivated();
  }

  /** The user types in a cell: batches are refused or wait (truths B12 to B16). */
  beginCellEdit(): void {
    this.gate.cellEdit = true;
  }

  /** The cell is left; batches that asked to wait run now. */
  endCellEdit(): void {
    this.gate.cellEdit = false;
    this.gate.release();
    if (this.isOnTheWeb) this.entry.prevail();
  }

  get isOnTheWeb(): boolean {
    return this.settings.platform === "OfficeOnline";
  }

  /** `workbook.close`: the batch that asks for it is still answered. */
  closeWhenAnswered(): void {
    this.isClosing = true;
    this.feed.afterwards(() => this.settings.shell.closeWorkbook());
  }

  /** Stops listening to the workbook and forgets every page. */
  close(): void {
    for (const conversation of this.conversations) conversation.close();
    this.feed.close();
    this.stopFollowing();
  }
}
