type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Whether keys pressed over the sheet are those of a shortcut: `Ctrl+Shift+V`, `Alt+F9`. */
export function isShortcut(shortcut: string, keys: Keys): boolean {
  const words = shortcut.split("+").map((word) => word.trim().toLowerCase());
  const key = words.pop();
  const held = (word: string) => words.includes(word);
  return (
    key === keys.key.toLowerCase() &&
    (held("ctrl") || held("command")) === (keys.ctrlKey || keys.metaKey) &&
    held("shift") === keys.shiftKey &&
    held("alt") === keys.altKey
  );
}
