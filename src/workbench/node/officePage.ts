import type { Conversation } from "../host/conversation";
import type { ExcelHost } from "../host/excelHost";
import { officeFrameName, officePageAddress } from "../host/pageAddress";
import { OfficeWindow } from "./officeWindow";

const ORIGIN = "https://workbench.localhost";

/** Turns of the event loop without a message after which a page is taken to be at rest. */
const QUIET_TURNS = 5;

let pages = 0;

/**
 * The end of the last start. office.js keeps `Type.registerNamespace` on the one `Function` of the
 * process while it loads: pages that started at once would fill each other's window.
 */
let lastStart: Promise<void> = Promise.resolve();

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A page with nothing in it but Microsoft's office.js, joined to a host. */
export class OfficePage {
  private readonly window: OfficeWindow;
  readonly conversation: Conversation;
  private messages = 0;

  constructor(host: ExcelHost) {
    pages += 1;
    const id = `node-${pages}`;
    const { locale, shell } = host.settings;
    this.window = new OfficeWindow({
      address: officePageAddress(`${ORIGIN}/page.html`, {
        conversation: id,
        addinId: shell.addin.id,
        hostOrigin: ORIGIN,
        locale,
        sharedRuntime: true,
        isDialog: false,
      }),
      frameName: officeFrameName(id),
      hostOrigin: ORIGIN,
      post: (text) => this.posted(text),
    });
    this.conversation = host.openConversation({
      id,
      send: (text) => this.delivered(text),
      sharedRuntime: true,
    });
  }

  get isClosed(): boolean {
    return this.window.isClosed;
  }

  /** Resolves when `Office.onReady` has, and the page can receive commands. */
  start(): Promise<void> {
    const started = lastStart.then(() => this.load());
    lastStart = started.catch(() => undefined);
    return started;
  }

  private async load(): Promise<void> {
    this.window.start();
    await this.office.onReady();
    await this.conversation.ready;
  }

  get office(): typeof Office {
    return this.window.global("Office") as typeof Office;
  }

  get excel(): typeof Excel {
    return this.window.global("Excel") as typeof Excel;
  }

  /** Resolves when the page and the host have had nothing to say to each other for some turns. */
  async atRest(): Promise<void> {
    let seen = -1;
    while (seen !== this.messages) {
      seen = this.messages;
      for (let turn = 0; turn < QUIET_TURNS; turn++) await nextTurn();
    }
  }

  close(): void {
    this.window.close();
  }

  private posted(text: string): void {
    this.messages += 1;
    this.conversation.receive(text);
  }

  private delivered(text: string): void {
    this.messages += 1;
    this.window.deliver(text);
  }
}
