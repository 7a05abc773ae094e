import { officeProgram } from "./officeFiles";

/** The only scripts' folder that office.js knows: the address of its own `<script>`. */
const LIBRARY = "https://workbench.localhost/office-js/";

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: (error: Error) => void;
}

/** The parts of a document that office.js touches while it starts; it draws nothing here. */
export function officeDocument(address: URL, window: () => object): object {
  const load = (script: ScriptElement) => setImmediate(() => runScript(script, window()));
  const parent = { appendChild: load, insertBefore: load, removeChild: () => undefined };
  return {
    URL: address.href,
    location: address,
    domain: address.hostname,
    readyState: "complete",
    cookie: "",
    head: parent,
    body: parent,
    documentElement: parent,
    createElement: (tag: string) => createElement(tag),
    getElementsByTagName: (tag: string) => elementsNamed(tag, parent),
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    hasFocus: () => true,
    activeElement: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

function elementsNamed(tag: string, parent: object): object[] {
  if (tag === "script") return [scriptElement(`${LIBRARY}office.js`)];
  return tag === "head" || tag === "body" ? [parent] : [];
}

const scriptElement = (src: string): object => ({
  src,
  getAttribute: (name: string) => (name === "src" ? src : null),
});

function createElement(tag: string): object {
  const attributes = { setAttribute: () => undefined, style: {} };
  return tag === "a" ? new AnchorElement() : { ...attributes, src: "" };
}

/** office.js takes addresses apart by giving them to an `<a>`. */
class AnchorElement {
  private url = new URL(LIBRARY);

  set href(text: string) {
    this.url = new URL(text, LIBRARY);
  }
  get href(): string {
    return this.url.href;
  }
  get protocol(): string {
    return this.url.protocol;
  }
  get hostname(): string {
    return this.url.hostname;
  }
  get host(): string {
    return this.url.host;
  }
  get port(): string {
    return this.url.port;
  }
  get pathname(): string {
    return this.url.pathname;
  }
  get search(): string {
    return this.url.search;
  }
  get hash(): string {
    return this.url.hash;
  }
  get origin(): string {
    return this.url.origin;
  }
  setAttribute(name: string, value: string): void {
    if (name === "href") this.href = value;
  }
}

function runScript(script: ScriptElement, window: object): void {
  const file = script.src.startsWith(LIBRARY) ? script.src.slice(LIBRARY.length) : null;
  const program = file === null ? null : officeProgram(file);
  if (program === null) {
    script.onerror?.(new Error(`office.js asked for ${script.src}`));
    return;
  }
  program(window);
  script.onload?.();
}
