import type { Case, Gesture } from "../host/cases/form";
import type { Words } from "./words";

/** What the person sees: the questions, and the gesture that is asked of her. */
export class CasePanel {
  readonly node = document.createElement("main");
  private readonly asking = document.createElement("div");
  private readonly rows = document.createElement("ol");
  private readonly states = new Map<string, HTMLElement>();

  constructor(
    private readonly words: Words,
    recordAll: () => Promise<void>,
  ) {
    const title = document.createElement("h1");
    title.textContent = words.title;
    this.asking.setAttribute("role", "status");
    const all = button(words.recordAll, () => void recordAll());
    this.node.append(title, all, this.asking, this.rows);
  }

  list(name: string, { asks }: Case, record: () => Promise<unknown>): void {
    const row = document.createElement("li");
    const state = document.createElement("em");
    row.id = name;
    row.append(
      `${asks} `,
      button(this.words.record, () => void record()),
      " ",
      state,
    );
    this.states.set(name, state);
    this.rows.append(row);
  }

  tell(name: string, text: string): void {
    this.states.get(name)!.textContent = text;
  }

  finish(text: string): void {
    this.asking.replaceChildren(text);
  }

  /** Resolves when the person says that the gesture is done. */
  ask(gesture: Gesture): Promise<void> {
    return new Promise((resolve) => {
      const box = document.createElement("p");
      box.className = "gesture";
      const done = button(this.words.done, () => {
        box.remove();
        resolve();
      });
      box.append(this.words.gesture(gesture), " ", ...this.copying(gesture), done);
      this.asking.replaceChildren(box);
    });
  }

  /** For a paste: what to copy is put in the clipboard by the pane itself. */
  private copying(gesture: Gesture): (Node | string)[] {
    if (gesture[0] !== "paste") return [];
    const clip = typeof gesture[2] === "string" ? { text: gesture[2] } : gesture[2];
    const forms = { "text/plain": clip.text, ...(clip.html && { "text/html": clip.html }) };
    return [button(this.words.copy, () => copy(forms)), " "];
  }
}

function button(label: string, press: () => void): HTMLButtonElement {
  const node = document.createElement("button");
  node.textContent = label;
  node.addEventListener("click", press);
  return node;
}

/** The way that every task pane allows, Windows' included. */
function copy(forms: Readonly<Record<string, string>>): void {
  const fill = (event: ClipboardEvent) => {
    for (const [kind, text] of Object.entries(forms)) event.clipboardData?.setData(kind, text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill, { once: true });
  document.execCommand("copy");
}
