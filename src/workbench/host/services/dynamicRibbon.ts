import { ExcelRefusal } from "../../book/refusal";
import { boolean, text } from "../../wire/argument";
import { method, officeType, property } from "../../wire/officeType";
import type { HostConversation } from "../hostConversation";
import type { RibbonUpdate } from "../shell";

/** A tab or a control of the ribbon, by its id in the manifest. */
interface RibbonPart {
  readonly conversation: HostConversation;
  readonly id: string;
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
      (part, enabled) => update(part, { control: part.id, enabled }),
    ),
  },
});

const ribbonTab = officeType<RibbonPart>("RibbonTab", {
  members: {
    setVisibility: method([boolean], (part, [visible]) => update(part, { tab: part.id, visible })),
  },
});

/** Behind `Office.ribbon.requestUpdate` and `requestCreateControls` (truth X8). */
export const dynamicRibbon = officeType<HostConversation>("DynamicRibbon", {
  members: {
    getTab: method([text], (conversation, [id]) => ribbonTab.of({ conversation, id })),
    getButton: method([text], (conversation, [id]) => ribbonButton.of({ conversation, id })),
    executeRequestCreate: method([text], ({ host }, [definition]) =>
      host.settings.shell.createRibbonControls(definition),
    ),
  },
});
