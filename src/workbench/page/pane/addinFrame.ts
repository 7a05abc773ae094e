import type { Conversation } from "../../host/conversation";
import type { ExcelHost } from "../../host/excelHost";
import { officeFrameName, officePageAddress } from "../../host/pageAddress";
import { element } from "../dom/element";

export interface FrameOptions {
  /** The add-in's page; same host name as this page's, or office.js refuses to start. */
  readonly url: string;
  readonly conversation: string;
  /** Accessible name of the frame. */
  readonly title: string;
  readonly sharedRuntime: boolean;
  readonly isDialog?: boolean;
  /** How the page starts: with its pane shown, or behind it. */
  readonly initialState: "Visible" | "Background";
  /** Called after each message to the page: the traffic may have grown. */
  readonly onSent?: () => void;
}

/** One page of the add-in in a frame, joined to the host by `postMessage`. */
export class AddinFrame {
  readonly node: HTMLIFrameElement;
  readonly conversation: Conversation;
  private readonly onSent: () => void;
  private readonly onMessage = (event: MessageEvent) => this.receive(event);

  constructor(host: ExcelHost, options: FrameOptions) {
    const { url, conversation, title, sharedRuntime, isDialog = false, initialState } = options;
    this.onSent = options.onSent ?? (() => undefined);
    this.conversation = host.openConversation({
      id: conversation,
      send: (text) => this.send(text),
      sharedRuntime,
      isDialog,
      initialState,
    });
    const { locale, shell } = host.settings;
    const identity = { conversation, addinId: shell.addin.id, hostOrigin: location.origin };
    this.node = element("iframe", {
      title,
      name: officeFrameName(conversation),
      src: officePageAddress(url, { ...identity, locale, sharedRuntime, isDialog }),
      allow: "clipboard-read; clipboard-write",
    });
    window.addEventListener("message", this.onMessage);
  }

  /** Takes the page away; the host forgets what it had registered. */
  close(): void {
    window.removeEventListener("message", this.onMessage);
    this.conversation.close();
    this.node.remove();
  }

  private send(text: string): void {
    this.onSent();
    this.node.contentWindow?.postMessage(text, location.origin);
  }

  private receive({ source, origin, data }: MessageEvent): void {
    if (source !== this.node.contentWindow || origin !== location.origin) return;
    if (typeof data === "string") this.conversation.receive(data);
  }
}
