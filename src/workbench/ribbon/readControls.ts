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
import type { XmlElement } from "./xmlTree";

export function readTab(tab: XmlElement, resources: Resources): RibbonTab {
  return {
    id: tab.attribute("id"),
    label: resources.named(tab.find("Label")),
    groups: tab.all("Group").map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: XmlElement, resources: Resources): RibbonGroup {
  return {
    id: group.attribute("id"),
    label: resources.named(group.find("Label")),
    controls: group.all("Control").map((control) => readControl(control, resources)),
  };
}

function readControl(control: XmlElement, resources: Resources): RibbonControl {
  const type = control.attribute("type");
  if (type === "Menu") return readMenu(control, resources);
  if (type === "Button") return readButton(control, resources);
  throw new Error(`Control “${control.attribute("id")}”: no such type as “${type}”.`);
}

function readMenu(control: XmlElement, resources: Resources): RibbonMenu {
  const items = control.find("Items")?.all("Item") ?? [];
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
  const images = control.find("Icon")?.all("Image") ?? [];
  return {
    id: control.attribute("id"),
    label: resources.named(control.find("Label")),
    tip: {
      title: resources.named(control.find("Supertip", "Title")),
      description: resources.named(control.find("Supertip", "Description")),
    },
    icons: new Map(
      images.map((image) => [Number(image.attribute("size")), resources.named(image)]),
    ),
  };
}

function readAction(control: XmlElement, resources: Resources): RibbonAction {
  const action = control.find("Action");
  switch (action?.attribute("type")) {
    case "ExecuteFunction":
      return { kind: "ExecuteFunction", functionName: action.find("FunctionName")!.text.trim() };
    case "ShowTaskpane":
      return {
        kind: "ShowTaskpane",
        page: resources.named(action.find("SourceLocation")),
        title: resources.named(action.find("Title")) || null,
      };
    default:
      throw new Error(`Control “${control.attribute("id")}” has no action that Excel runs.`);
  }
}
