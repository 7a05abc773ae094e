import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { PaneActions } from "../../app/state/paneActions";
import type { PaneState } from "../../app/state/paneState";
import type { Store } from "../../app/state/store";
import type { Language } from "../messages/messages";
import { messagesFor } from "../messages/messagesFor";
import { theme } from "../theme/theme";
import { FailureBoundary } from "./FailureBoundary";
import { Frame } from "./frame/Frame";
import { PaneContext } from "./PaneContext";

export interface PaneProps {
  readonly store: Store<PaneState>;
  readonly actions: PaneActions;
  readonly language: Language;
}

const useStyles = makeStyles({
  provider: { height: "100vh", backgroundColor: "transparent" },
});

/** The task pane: what the officer sees beside the sheet. */
export function Pane(props: PaneProps) {
  const styles = useStyles();
  const messages = messagesFor(props.language);
  return (
    <FluentProvider theme={theme} className={styles.provider} lang={props.language}>
      <FailureBoundary messages={messages.failure}>
        <LivePane {...props} />
      </FailureBoundary>
    </FluentProvider>
  );
}

function LivePane({ store, actions, language }: PaneProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  return (
    <PaneContext value={{ state, actions, messages: messagesFor(language) }}>
      <Frame />
    </PaneContext>
  );
}
