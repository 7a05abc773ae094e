type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An HTML element: `true` writes an empty attribute, `false` and `undefined` write none. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children);
  return node;
}

/** A button that never submits and says its name. */
export function button(
  label: string,
  onPress: (event: MouseEvent) => void,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const node = element(
    "button",
    { type: "button", "aria-label": label, ...attributes },
    ...children,
  );
  node.addEventListener("click", onPress);
  return node;
}

/** Writes a text only where it changes, so that live regions and drawings stay quiet. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Writes an attribute only where it changes; `null` removes it. */
export function setAttribute(node: Element, name: string, value: string | number | null): void {
  if (value === null) node.removeAttribute(name);
  else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
}
