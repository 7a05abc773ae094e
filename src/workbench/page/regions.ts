/** A part of the window that F6 brings the keyboard to. */
export interface Region {
  readonly node: HTMLElement;
  /** Whether it is there to go to. */
  readonly isOpen: boolean;
  focus(): void;
}

/** F6: the keyboard goes to the next part of the window, round and round. */
export function nextRegion(regions: readonly Region[]): void {
  const open = regions.filter(({ isOpen }) => isOpen);
  const at = open.findLastIndex(({ node }) => node.contains(document.activeElement));
  open[(at + 1) % open.length]?.focus();
}
