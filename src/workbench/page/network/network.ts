import { Severable } from "./severable";
import { NETWORK_CHANNEL, NETWORK_PARAMETER } from "./workerSwitch";

type FrameWindow = Window & typeof globalThis;

/**
 * The network of the add-in's pages and of their workers, with its switch. Their calls to Excel are
 * messages and go on.
 */
export class Network {
  private readonly pages = new Map<FrameWindow, Severable>();
  private readonly workers = new BroadcastChannel(NETWORK_CHANNEL);
  private isCut = false;

  get cut(): boolean {
    return this.isCut;
  }

  set cut(cut: boolean) {
    this.isCut = cut;
    this.workers.postMessage(cut);
    for (const network of this.pages.values()) network.cut = cut;
  }

  /** A page of the add-in: it has the network that the switch says, from its first script on. */
  hold(frame: HTMLIFrameElement): void {
    this.forgetClosed();
    const page = frame.contentWindow as FrameWindow | null;
    if (page === null || this.pages.has(page)) return;
    const network = new Severable(page);
    network.cut = this.isCut;
    this.pages.set(page, network);
    this.holdWorkers(page);
  }

  /** Its workers are asked of the server with a switch of their own before their script. */
  private holdWorkers(page: FrameWindow): void {
    const tagged = (url: string | URL) => this.tagged(url, page);
    const Original = page.Worker;
    page.Worker = class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(tagged(url), options);
      }
    };
  }

  private tagged(url: string | URL, page: FrameWindow): URL {
    const address = new URL(url, page.location.href);
    if (address.origin !== location.origin) return address;
    address.searchParams.set(NETWORK_PARAMETER, this.isCut ? "cut" : "open");
    return address;
  }

  private forgetClosed(): void {
    for (const page of this.pages.keys()) if (page.closed) this.pages.delete(page);
  }
}
