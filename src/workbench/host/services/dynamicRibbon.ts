import { ExcelRefusal } from "../../book/refusal";
import { boolean, text } from "../../wire/argument";
import { method, officeType, property } from "../../wire/officeType";
import type { HostConversation } from "../hostConversation";
import type { RibbonUpdate } from "../shell";

interface RibbonPart {
  readonly conversation: HostConversation;
  readonly tab: string;
  readonly control: string;
}

function update({ conversation }: RibbonPart, change: RibbonUpdate): void {
  if (!conversation.host.settings.shell.updateRibbon(change)) {
    throw new ExcelRefusal("ItemNotFound");
  }
}

const ribbonButton = officeType<RibbonPart>("RibbonButton", {
  members: {
    enabled: property(
      () => null,
      boolean,
      (part, enabled) => update(part, { tab: part.tab, control: part.control, enabled }),
    ),
  },
});

const ribbonTab = officeType<RibbonPart>("RibbonTab", {
  members: {
    getButton: method([text], (part, [control]) => ribbonButton.of({ ...part, control })),
    setVisibility: method([boolean], (part, [visible]) => update(part, { tab: part.tab, visible })),
  },
});

/** Behind `Office.ribbon.requestUpdate` and `requestCreateControls` (truth X8). */
export const dynamicRibbon = officeType<HostConversation>("DynamicRibbon", {
  members: {
    getTab: method([text], (conversation, [tab]) =>
      ribbonTab.of({ conversation, tab, control: "" }),
    ),
    getButton: method([text], (conversation, [control]) =>
      ribbonButton.of({ conversation, tab: "", control }),
    ),
    executeRequestCreate: method([text], ({ host }, [definition]) =>
      host.settings.shell.createRibbonControls(definition),
    ),
  },
});
