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
    this.prompt.style.left = `${box.left + Math.min(box.width, 60) / 2}px`;
    this.prompt.style.top = `${box.top + box.height + 6}px`;
  }

  showNote(text: string | null, box: Box): void {
    this.note.hidden = text === null;
    if (text === null) return;
    this.note.textContent = text;
    this.note.style.left = `${box.left + box.width + 12}px`;
    this.note.style.top = `${Math.max(0, box.top - 8)}px`;
  }
}
