import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { Language } from "./messages/messages";
import { messagesFor } from "./messages/messagesFor";
import { detailOf } from "./pane/detailOf";
import { Failure } from "./pane/Failure";
import { theme } from "./theme/theme";

/** Shows, in place of a pane that could not start, what happened and a way to start again. */
export function mountFailure(
  element: Element,
  failure: unknown,
  language: Language,
  onRestart: () => void,
): void {
  const { failure: messages } = messagesFor(language);
  createRoot(element).render(
    <FluentProvider theme={theme} lang={language}>
      <Failure messages={messages} detail={detailOf(failure)} onRestart={onRestart} />
    </FluentProvider>,
  );
}
