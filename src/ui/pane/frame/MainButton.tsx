import { Button, makeStyles } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import type { PaneActions } from "../../../app/state/paneActions";
import type { FrameMessages, PublishMessages } from "../../messages/paneMessages";
import { usePane } from "../PaneContext";
import type { MainAction } from "./mainAction";

const useStyles = makeStyles({ root: { marginLeft: "auto" } });

interface Props {
  readonly action: MainAction;
  readonly isWorking: boolean;
}

export function MainButton({ action, isWorking }: Props) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = label(action, messages.frame, messages.publish);
  if (action.kind === "viewOnline")
    return (
      <Button
        as="a"
        className={styles.root}
        appearance="primary"
        icon={<OpenRegular aria-hidden />}
        iconPosition="after"
        href={action.url}
        target="_blank"
        rel="noopener noreferrer"
      >
        {words}
      </Button>
    );
  return (
    <Button
      className={styles.root}
      appearance="primary"
      disabledFocusable={isWorking}
      onClick={() => perform(action, actions)}
    >
      {words}
    </Button>
  );
}

function perform(action: Exclude<MainAction, { kind: "viewOnline" }>, actions: PaneActions): void {
  switch (action.kind) {
    case "newModel":
      return actions.showStep("model");
    case "create":
      return void actions.createSheet(action.modelName);
    case "check":
      return void actions.check();
    case "nextFinding":
      return void actions.nextFinding();
    case "preparePublication":
      return actions.showStep("publish");
    case "publish":
      return void actions.publish();
    case "retry":
      return void actions.publish(action.options);
  }
}

function label(action: MainAction, frame: FrameMessages, { retry }: PublishMessages): string {
  if (action.kind === "retry") return retry;
  if (action.kind === "publish") return frame.mainActions.publish(action.rows);
  return frame.mainActions[action.kind];
}
