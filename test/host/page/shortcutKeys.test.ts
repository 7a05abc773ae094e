import { isShortcut } from "../../../src/workbench/page/pane/shortcutKeys";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe("the shortcut of an add-in (X9)", () => {
  test("is its key with what it says is held, and nothing else", () => {
    const keys = { ...none, key: "V", ctrlKey: true, shiftKey: true };
    expect(isShortcut("Ctrl+Shift+V", keys)).toBe(true);
    expect(isShortcut("CTRL+SHIFT+v", keys)).toBe(true);
    expect(isShortcut("Ctrl+V", keys)).toBe(false);
    expect(isShortcut("Ctrl+Shift+V", { ...keys, altKey: true })).toBe(false);
  });

  test("takes Command for Ctrl on a Mac", () => {
    expect(isShortcut("Command+1", { ...none, key: "1", metaKey: true })).toBe(true);
  });
});
