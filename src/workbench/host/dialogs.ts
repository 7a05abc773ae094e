import type { HostConversation } from "./hostConversation";

/** What `displayDialogAsync({ displayInIframe: true })` sends as `targetId`. */
interface IframeDialog {
  readonly url: string;
  readonly height: number;
  readonly width: number;
}

const ALREADY_OPEN = 12007;

/** Opens a dialog drawn by the shell; answers 0 or Office's error number (truth X12). */
export function openIframeDialog(opener: HostConversation, targetId: string): number {
  if (opener.dialog !== null) return ALREADY_OPEN;
  const { url, height, width } = JSON.parse(targetId) as IframeDialog;
  const conversation = `${opener.id}-dialog-${opener.host.nextDialog()}`;
  const request = { opener: opener.id, conversation, url, height, width };
  const error = opener.host.settings.shell.openDialog(request);
  if (error === 0) opener.dialog = conversation;
  return error;
}

/** `Office.context.ui.messageParent`, from a dialog to the page that opened it. */
export function messageParent(dialog: HostConversation, content: unknown): void {
  const opener = dialog.host.openerOf(dialog.id);
  opener?.event("dialogMessageReceived", {
    messageType: 0,
    messageContent: content,
    messageOrigin: new URL(dialog.host.settings.shell.documentUrl).origin,
  });
}

/** `dialog.messageChild`, from the page to the dialog it has open. */
export function messageChild(opener: HostConversation, content: unknown): void {
  const dialog = opener.dialog === null ? undefined : opener.host.conversation(opener.dialog);
  dialog?.event("dialogParentMessageReceived", {
    messageType: 0,
    messageContent: content,
    messageOrigin: new URL(opener.host.settings.shell.documentUrl).origin,
  });
}
