import { element } from "../dom/element";
import type { Box } from "./geometry";

/** The two yellow boxes of a cell: its rule's input message, and its note. */
export class Bubbles {
  readonly prompt = element("div", { class: "bubble prompt", role: "note", hidden: true });
  readonly note = element("div", { class: "bubble note", role: "note", hidden: true });

  showPrompt(prompt: { title: string; message: string } | null, box: Box): void {
    this.prompt.hidden = prompt === null;
    if (prompt === null) return;
    const title = prompt.title === "" ? [] : [element("strong", {}, prompt.title)];
    this.prompt.replaceChildren(...title, element("span", {}, prompt.message));
    place(this.prompt, box.left + Math.min(box.width, 60) / 2, box.top + box.height + 6);
  }

  showNote(text: string | null, box: Box): void {
    this.note.hidden = text === null;
    if (text === null) return;
    this.note.textContent = text;
    place(this.note, box.left + box.width + 12, box.top - 8);
  }
}

/** Puts a bubble where it is wholly in view. */
function place(bubble: HTMLElement, left: number, top: number): void {
  const { clientWidth = 0, clientHeight = 0 } = bubble.offsetParent ?? {};
  const furthest = [clientWidth - bubble.offsetWidth - 4, clientHeight - bubble.offsetHeight - 4];
  bubble.style.left = `${Math.max(0, Math.min(left, furthest[0]!))}px`;
  bubble.style.top = `${Math.max(0, Math.min(top, furthest[1]!))}px`;
}
