import { method, officeType } from "../../wire/officeType";
import type { HostConversation } from "../hostConversation";

export const addinInternalService = officeType<HostConversation>("AddinInternalService", {
  members: {
    /** The page's functions are associated: commands sent from now on find them. */
    notifyActionHandlerReady: method([], (conversation) => conversation.tellReady()),
  },
});
