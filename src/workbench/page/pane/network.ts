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
  private page: FrameWindow | null = null;
  private isCut = false;

  get cut(): boolean {
    return this.isCut;
  }

  set cut(cut: boolean) {
    this.isCut = cut;
    this.apply();
  }

  /** A page of the add-in has loaded: it has the network that the switch says. */
  hold(frame: HTMLIFrameElement): void {
    this.page = frame.contentWindow as FrameWindow | null;
    this.apply();
  }

  private apply(): void {
    if (this.page === null) return;
    if (this.isCut) this.sever(this.page);
    else this.restore(this.page);
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
