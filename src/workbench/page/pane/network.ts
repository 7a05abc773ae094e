/** RFC 6761 keeps `.invalid` without addresses: the browser itself fails, as it does off line. */
const NOWHERE = "https://network-cut.invalid/";

interface Originals {
  readonly fetch: typeof fetch;
  readonly open: XMLHttpRequest["open"];
}

type FrameWindow = Window & typeof globalThis;

/**
 * The network of an add-in's page. Cut, its requests go to an address that does not exist, so that they
 * fail as they would without network; its own calls to Excel are messages and go on.
 */
export class Network {
  private readonly originals = new WeakMap<Window, Originals>();
  private isCut = false;

  get cut(): boolean {
    return this.isCut;
  }

  /** Cuts or restores, for a page already loaded; to be called again when a page has loaded. */
  apply(cut: boolean, frame: HTMLIFrameElement): void {
    this.isCut = cut;
    const page = frame.contentWindow as FrameWindow | null;
    if (page === null) return;
    if (cut) this.sever(page);
    else this.restore(page);
  }

  private sever(page: FrameWindow): void {
    if (this.originals.has(page)) return;
    const original: Originals = {
      fetch: page.fetch.bind(page),
      open: page.XMLHttpRequest.prototype.open,
    };
    this.originals.set(page, original);
    page.fetch = (_input, init) => original.fetch(NOWHERE, init);
    page.XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string) {
      original.open.call(this, method, NOWHERE, true);
    };
    page.dispatchEvent(new page.Event("offline"));
  }

  private restore(page: FrameWindow): void {
    const original = this.originals.get(page);
    if (original === undefined) return;
    this.originals.delete(page);
    page.fetch = original.fetch;
    page.XMLHttpRequest.prototype.open = original.open;
    page.dispatchEvent(new page.Event("online"));
  }
}
