import type { XmlElement } from "../xml/xmlElement";
import type {
  RibbonAction,
  RibbonButton,
  RibbonControl,
  RibbonFace,
  RibbonGroup,
  RibbonMenu,
  RibbonTab,
} from "./manifest";
import type { Resources } from "./resources";

export function readTab(tab: XmlElement, resources: Resources): RibbonTab {
  return {
    id: tab.string("id"),
    label: resources.named(tab.child("Label")),
    groups: tab.all("Group").map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: XmlElement, resources: Resources): RibbonGroup {
  return {
    id: group.string("id"),
    label: resources.named(group.child("Label")),
    controls: group.all("Control").map((control) => readControl(control, resources)),
  };
}

function readControl(control: XmlElement, resources: Resources): RibbonControl {
  const type = control.string("type");
  if (type === "Menu") return readMenu(control, resources);
  if (type === "Button") return readButton(control, resources);
  throw new Error(`Control “${control.string("id")}”: no such type as “${type}”.`);
}

function readMenu(control: XmlElement, resources: Resources): RibbonMenu {
  const items = control.child("Items")?.all("Item") ?? [];
  return {
    kind: "menu",
    ...readFace(control, resources),
    items: items.map((item) => readButton(item, resources)),
  };
}

function readButton(control: XmlElement, resources: Resources): RibbonButton {
  return {
    kind: "button",
    ...readFace(control, resources),
    action: readAction(control, resources),
  };
}

function readFace(control: XmlElement, resources: Resources): RibbonFace {
  const images = control.child("Icon")?.all("Image") ?? [];
  return {
    id: control.string("id"),
    label: resources.named(control.child("Label")),
    tip: {
      title: resources.named(control.child("Supertip", "Title")),
      description: resources.named(control.child("Supertip", "Description")),
    },
    icons: new Map(images.map((image) => [Number(image.string("size")), resources.named(image)])),
  };
}

function readAction(control: XmlElement, resources: Resources): RibbonAction {
  const action = control.child("Action");
  switch (action?.string("type")) {
    case "ExecuteFunction":
      return { kind: "ExecuteFunction", functionName: action.child("FunctionName")!.text.trim() };
    case "ShowTaskpane":
      return {
        kind: "ShowTaskpane",
        page: resources.named(action.child("SourceLocation")),
        title: resources.named(action.child("Title")) || null,
      };
    default:
      throw new Error(`Control “${control.string("id")}” has no action that Excel runs.`);
  }
}
