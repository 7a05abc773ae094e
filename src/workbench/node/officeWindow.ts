import { performance } from "node:perf_hooks";
import { runInNewContext } from "node:vm";
import { officeDocument } from "./officeDocument";
import { officeProgram } from "./officeFiles";
import { WindowStorage } from "./storage";
import { WindowTimers } from "./timers";

export interface OfficeWindowOptions {
  /** The page's address, with office.js's marks on it (`host/pageAddress.ts`). */
  readonly address: string;
  readonly frameName: string;
  readonly hostOrigin: string;
  /** Receives what the page posts to its parent. */
  readonly post: (text: string) => void;
}

type MessageListener = (event: { data: string; origin: string }) => void;
type Names = Record<PropertyKey, unknown>;

/** What the library must find on its window, or it falls back to slower ways of its own. */
const BUILTINS = {
  ...{
    Promise,
    JSON,
    Date,
    Math,
    Object,
    Array,
    String,
    Number,
    Boolean,
    RegExp,
    Function,
    Symbol,
  },
  ...{ Error, TypeError, RangeError, Map, Set, WeakMap, Uint8Array, URL, URLSearchParams },
  ...{ Blob, FormData },
  ...{ isNaN, isFinite, parseInt, parseFloat, encodeURIComponent, decodeURIComponent },
  ...{ escape, unescape, encodeURI, decodeURI, undefined, NaN, Infinity },
};

/**
 * A window just large enough for the whole, unmodified office.js (protocol section 8, way d).
 * Nothing of it is global: several live side by side in one process.
 */
export class OfficeWindow {
  private readonly timers = new WindowTimers();
  private readonly listeners = new Set<MessageListener>();
  private readonly names: Names;
  private closed = false;

  constructor(private readonly options: OfficeWindowOptions) {
    this.names = this.windowNames();
  }

  /** Runs office.js; `Office` and `Excel` appear as it loads its own parts. */
  start(): void {
    const program = officeProgram("office.js");
    if (program === null) throw new Error("@microsoft/office-js is not installed");
    program(this.names);
  }

  global(name: "Office" | "Excel" | "OfficeExtension"): unknown {
    return this.names[name];
  }

  /** Delivers a message of the host in a later turn, as `postMessage` does. */
  deliver(text: string): void {
    setImmediate(() => {
      if (this.closed) return;
      for (const listener of this.listeners) {
        listener({ data: text, origin: this.options.hostOrigin });
      }
    });
  }

  close(): void {
    this.closed = true;
    this.timers.clearAll();
    this.listeners.clear();
  }

  private windowNames(): Names {
    const address = new URL(this.options.address);
    const names: Names = {
      ...BUILTINS,
      console: silentConsole,
      performance,
      location: address,
      name: this.options.frameName,
      navigator: { userAgent: "Chrome", language: "en-US", languages: ["en-US"] },
      history: {},
      sessionStorage: new WindowStorage(),
      localStorage: new WindowStorage(),
      document: officeDocument(address, () => this.names),
      opener: null,
      ...this.messaging(),
      ...this.clock(),
    };
    return scopeOf(names);
  }

  get isClosed(): boolean {
    return this.closed;
  }

  private messaging(): Names {
    const post = (text: string) => {
      setImmediate(() => {
        if (!this.closed) this.options.post(text);
      });
    };
    return {
      parent: { postMessage: post },
      top: {},
      postMessage: () => undefined,
      addEventListener: (kind: string, listener: MessageListener) => {
        if (kind === "message") this.listeners.add(listener);
      },
      removeEventListener: (kind: string, listener: MessageListener) => {
        if (kind === "message") this.listeners.delete(listener);
      },
    };
  }

  private clock(): Names {
    return {
      setTimeout: this.timers.setTimeout,
      setInterval: this.timers.setInterval,
      clearTimeout: this.timers.clear,
      clearInterval: this.timers.clear,
      setImmediate: undefined,
    };
  }
}

/** Telemetry of the library speaks to the console; errors reach the caller by their promises. */
const silent = () => undefined;
const silentConsole = { log: silent, warn: silent, error: silent, info: silent, debug: silent };

/** The names of the language itself: those that a realm has before anyone adds to it. */
const LANGUAGE = new Set<PropertyKey>(runInNewContext("Object.getOwnPropertyNames(globalThis)"));

/**
 * The names a script sees: its window's and the language's. Its own assignments to undeclared names
 * land on the window and never become globals of the process; nor does it see those: a script that
 * found there the `Office` of another workbook would give its own to that one.
 */
function scopeOf(names: Names): Names {
  const scope: Names = new Proxy(names, {
    has: (target, name) => name in target || !LANGUAGE.has(name),
  });
  names.window = scope;
  names.self = scope;
  names.frames = scope;
  return scope;
}
