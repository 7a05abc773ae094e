import type { ExcelHost } from "../../host/excelHost";
import type { DialogRequest } from "../../host/shell";
import { button, element } from "../dom/element";
import { AddinFrame } from "./addinFrame";

/** The dialogs that the add-in opened inside the window (`displayInIframe`). */
export class DialogFrames {
  private readonly open = new Map<string, { frame: AddinFrame; node: HTMLDialogElement }>();

  /** @param onFrame called with the frame of each dialog once it is in the page. */
  constructor(
    private readonly words: { readonly dialog: string; readonly close: string },
    private readonly onFrame: (frame: HTMLIFrameElement) => void,
  ) {}

  /** @param onUserClose called when the person, and not the add-in, closes the dialog. */
  show(host: ExcelHost, request: DialogRequest, onUserClose: () => void): void {
    const { dialog: title, close } = this.words;
    const { url, conversation } = request;
    const options = {
      url,
      conversation,
      title,
      sharedRuntime: false,
      isDialog: true,
      initialState: "Visible" as const,
    };
    const frame = new AddinFrame(host, options);
    const leave = () => {
      this.close(conversation);
      onUserClose();
    };
    const closeButton = button(close, leave, { class: "pane-close" });
    const node = element(
      "dialog",
      { class: "addin-dialog", "aria-label": title },
      element("header", {}, host.settings.shell.addin.name, closeButton),
      frame.node,
    );
    node.style.width = `${request.width}vw`;
    node.style.height = `${request.height}vh`;
    node.addEventListener("cancel", leave);
    document.body.append(node);
    this.onFrame(frame.node);
    node.showModal();
    this.open.set(conversation, { frame, node });
  }

  close(conversation: string): void {
    const dialog = this.open.get(conversation);
    this.open.delete(conversation);
    dialog?.frame.close();
    dialog?.node.remove();
  }

  closeAll(): void {
    for (const conversation of [...this.open.keys()]) this.close(conversation);
  }
}
