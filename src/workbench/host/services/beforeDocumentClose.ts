import { method, officeType } from "../../wire/officeType";
import type { HostConversation } from "../hostConversation";

/** `Office.addin.beforeDocumentCloseNotification`: accepted; the workbench never cancels a close. */
export const beforeDocumentClose = officeType<HostConversation>("BeforeDocumentCloseNotification", {
  members: {
    enable: method([], () => null),
    disable: method([], () => null),
  },
});
