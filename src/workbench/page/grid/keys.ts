import { ARROWS } from "./moves";
import type { Direction } from "./moves";

/** What a key asks of the sheet while no cell is being edited. */
export type Intent =
  | { readonly do: "step"; readonly to: Direction; readonly stretch: boolean }
  | { readonly do: "jump"; readonly to: Direction; readonly stretch: boolean }
  | { readonly do: "page"; readonly to: Direction; readonly stretch: boolean }
  | { readonly do: "rowStart" | "sheetStart" | "sheetEnd"; readonly stretch: boolean }
  | { readonly do: "advance"; readonly by: "Tab" | "Enter"; readonly backwards: boolean }
  | { readonly do: "edit" | "clear" | "erase" | "undo" | "redo" | "selectAll" | "openList" }
  | { readonly do: "selectRows" | "selectColumns" | "fillDown" | "fillRight" | "menu" | "escape" }
  | { readonly do: "filter" | "addSheet" | "insertLines" | "deleteLines" }
  | { readonly do: "sheet"; readonly step: 1 | -1 }
  | { readonly do: "leave" };

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Excel's keys; `null` for those that type a character or are the browser's. */
export function intentOf(keys: Keys): Intent | null {
  const control = keys.ctrlKey || keys.metaKey;
  const to = (ARROWS as Readonly<Record<string, Direction>>)[keys.key];
  if (to !== undefined) return arrow(keys, to, control);
  if (keys.key === "PageUp" || keys.key === "PageDown") return page(keys, control);
  return named(keys, control) ?? (control ? withControl(keys) : null);
}

function arrow(
  { shiftKey: stretch, altKey }: Keys,
  to: Direction,
  control: boolean,
): Intent | null {
  if (altKey) return to === "down" ? { do: "openList" } : null;
  return { do: control ? "jump" : "step", to, stretch };
}

function page({ key, shiftKey: stretch, altKey }: Keys, control: boolean): Intent {
  const forward = key === "PageDown";
  if (control) return { do: "sheet", step: forward ? 1 : -1 };
  if (altKey) return { do: "page", to: forward ? "right" : "left", stretch };
  return { do: "page", to: forward ? "down" : "up", stretch };
}

function named({ key, shiftKey: stretch }: Keys, control: boolean): Intent | null {
  switch (key) {
    case "Home":
      return { do: control ? "sheetStart" : "rowStart", stretch };
    case "End":
      return control ? { do: "sheetEnd", stretch } : { do: "jump", to: "right", stretch };
    case "Tab":
      return control ? null : { do: "advance", by: "Tab", backwards: stretch };
    case "Enter":
      return control ? null : { do: "advance", by: "Enter", backwards: stretch };
    case " ":
      if (control) return { do: "selectColumns" };
      return stretch ? { do: "selectRows" } : null;
    default:
      return PLAIN[key] ?? (stretch ? (SHIFTED[key] ?? null) : null);
  }
}

const SHIFTED: Readonly<Record<string, Intent>> = {
  F10: { do: "menu" },
  F11: { do: "addSheet" },
};

const PLAIN: Readonly<Record<string, Intent>> = {
  F2: { do: "edit" },
  // Out of the grid and into the bars around it: Tab belongs to the cells.
  F6: { do: "leave" },
  Delete: { do: "clear" },
  Backspace: { do: "erase" },
  Escape: { do: "escape" },
  ContextMenu: { do: "menu" },
};

function withControl({ key, shiftKey, altKey }: Keys): Intent | null {
  // AltGr is Ctrl+Alt on Windows: what it types is a character.
  if (altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "l") return shiftKey ? { do: "filter" } : null;
  if (letter === "z") return { do: shiftKey ? "redo" : "undo" };
  return CONTROL[letter] ?? null;
}

const CONTROL: Readonly<Record<string, Intent>> = {
  y: { do: "redo" },
  a: { do: "selectAll" },
  d: { do: "fillDown" },
  "+": { do: "insertLines" },
  "-": { do: "deleteLines" },
  r: { do: "fillRight" },
};
