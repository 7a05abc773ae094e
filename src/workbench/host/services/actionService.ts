import { listOf, record, text } from "../../wire/argument";
import { method, officeType } from "../../wire/officeType";
import type { HostConversation } from "../hostConversation";

/** Behind `Office.actions`: the keys of the add-in's actions (truth X9). */
export const actionService = officeType<HostConversation>("ActionService", {
  members: {
    getShortcuts: method([], ({ host }) => host.settings.shell.shortcuts()),
    areShortcutsInUse: method([listOf(text)], ({ host }, [keys]) => {
      const used = Object.values(host.settings.shell.shortcuts());
      return keys.map((key) => used.includes(key));
    }),
    replaceShortcuts: method([record], ({ host }, [shortcuts]) => {
      const keys = Object.entries(shortcuts).map(([id, key]) => [id, String(key)] as const);
      host.settings.shell.replaceShortcuts(Object.fromEntries(keys));
    }),
  },
});
