import { button, element } from "../dom/element";

export interface Question<Answer extends string> {
  readonly title: string;
  readonly message: string;
  /** In the order of the buttons; the first has the focus. */
  readonly answers: readonly (readonly [answer: Answer, label: string])[];
  /** What Escape answers. */
  readonly escape: Answer;
}

export type Ask = <Answer extends string>(question: Question<Answer>) => Promise<Answer>;

/** Asks in Excel's name: while the box is open, Excel takes no write of an add-in (B24). */
export const askAsExcel =
  (gate: { modalDialog: boolean }): Ask =>
  async (question) => {
    gate.modalDialog = true;
    try {
      return await ask(question);
    } finally {
      gate.modalDialog = false;
    }
  };

/** Asks, and waits for the answer: Excel's own boxes (refused entry, sheet to delete). */
export function ask<Answer extends string>(question: Question<Answer>): Promise<Answer> {
  return new Promise((resolve) => {
    const answered = (answer: Answer) => {
      dialog.remove();
      resolve(answer);
    };
    const buttons = question.answers.map(([answer, label]) =>
      button(label, () => answered(answer), {}, label),
    );
    const dialog = element(
      "dialog",
      {
        class: "ask",
        role: "alertdialog",
        "aria-labelledby": "ask-title",
        "aria-describedby": "ask-message",
      },
      element("h2", { id: "ask-title" }, question.title),
      element("p", { id: "ask-message" }, question.message),
      element("div", { class: "answers" }, ...buttons),
    );
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      answered(question.escape);
    });
    document.body.append(dialog);
    dialog.showModal();
    buttons[0]?.focus();
  });
}
