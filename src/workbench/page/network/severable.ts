/** RFC 6761 keeps `.invalid` without addresses: the browser itself fails, as it does off line. */
const NOWHERE = "https://network-cut.invalid/";

/** The globals of a page or of a worker that reach the network. */
export type NetworkScope = Pick<
  typeof globalThis,
  "fetch" | "XMLHttpRequest" | "TypeError" | "Request" | "Event"
> & {
  readonly navigator: object;
  dispatchEvent(event: Event): boolean;
};

/**
 * The network of one page or worker. Cut, its requests go to an address that does not exist, and those
 * under way fail, as they would without network.
 */
export class Severable {
  private isCut = false;
  /** A fetch is kept after its answer: its body may still be on its way, and to stop a dead one is nothing. */
  private readonly underWay = new Set<() => void>();

  constructor(private readonly scope: NetworkScope) {
    this.wrapFetch();
    this.wrapRequests();
    const onLine = { get: () => !this.isCut, configurable: true };
    Object.defineProperty(scope.navigator, "onLine", onLine);
  }

  set cut(cut: boolean) {
    if (cut === this.isCut) return;
    this.isCut = cut;
    if (cut) for (const fail of [...this.underWay]) fail();
    this.underWay.clear();
    this.scope.dispatchEvent(new this.scope.Event(cut ? "offline" : "online"));
  }

  private wrapFetch(): void {
    const { scope, underWay } = this;
    const original = scope.fetch.bind(scope);
    scope.fetch = (input, init) => {
      if (this.isCut) return original(NOWHERE, init);
      const stop = new AbortController();
      underWay.add(() => stop.abort(new scope.TypeError("Failed to fetch")));
      const own = init?.signal ?? (input instanceof scope.Request ? input.signal : null);
      const signal = own === null ? stop.signal : AbortSignal.any([own, stop.signal]);
      return original(input, { ...init, signal });
    };
  }

  private wrapRequests(): void {
    const { prototype } = this.scope.XMLHttpRequest;
    const { open, send } = prototype;
    const { underWay } = this;
    const addressOf = (url: string | URL) => (this.isCut ? NOWHERE : url);
    prototype.open = function (
      this: XMLHttpRequest,
      method: string,
      url: string | URL,
      ...rest: unknown[]
    ) {
      Reflect.apply(open, this, [method, addressOf(url), ...rest]);
    };
    prototype.send = function (this: XMLHttpRequest, ...body: unknown[]) {
      const fail = () => failRequest(this);
      underWay.add(fail);
      this.addEventListener("loadend", () => underWay.delete(fail), { once: true });
      Reflect.apply(send, this, body);
    };
  }
}

/** Ends a request as a broken connection does: an error, not an abort of the page's own. */
function failRequest(request: XMLHttpRequest): void {
  const silence = (event: Event) => event.stopImmediatePropagation();
  request.addEventListener("abort", silence, { once: true, capture: true });
  request.dispatchEvent(new ProgressEvent("error"));
  request.abort();
}
