import { oneOf } from "../../wire/argument";
import { method, officeType } from "../../wire/officeType";
import { setStartsWith, startsWith } from "../startup";
import type { HostConversation } from "../hostConversation";

const SHOWN = ["Visible", "Background"] as const;
const AT_START = ["Background", "Inactive"] as const;

/** Behind `Office.addin.showAsTaskpane()` and `hide()`; the page hears of it (event 65539). */
export const appRuntimeService = officeType<HostConversation>("AppRuntimeService", {
  members: {
    setAppRuntimeState: method([oneOf(SHOWN)], (conversation, [state]) => {
      // Neither pane nor error for an add-in of the marketplace (truth X3).
      const { deployment } = conversation.host.settings;
      if (deployment === "Marketplace" && state === "Visible") return;
      conversation.host.settings.shell.setRuntimeState(state);
      conversation.notifyVisibility(state === "Visible" ? "Visible" : "Hidden");
    }),
    getAppRuntimeState: method([], ({ host }) => host.settings.shell.runtimeState()),
  },
});

/** Behind `Office.addin.setStartupBehavior()`: kept with the workbook (truth X5). */
export const appRuntimePersistenceService = officeType<HostConversation>(
  "AppRuntimePersistenceService",
  {
    members: {
      setAppRuntimeStartState: method([oneOf(AT_START)], ({ host }, [state]) =>
        setStartsWith(host.book, host.settings.shell.addin, state === "Background"),
      ),
      getAppRuntimeStartState: method([], ({ host }) =>
        startsWith(host.book, host.settings.shell.addin) ? "Background" : "Inactive",
      ),
    },
  },
);
