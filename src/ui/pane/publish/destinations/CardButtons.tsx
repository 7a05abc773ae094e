import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type MouseEvent } from "react";
import type { DestinationState } from "../../../../app/destinations/destinationState";
import { usePane } from "../../PaneContext";
import { ForgetQuestion } from "./ForgetQuestion";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly destination: DestinationState;
  readonly onChange: () => void;
}

export function CardButtons({ destination: { key }, onChange }: Props) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.destinations.card;
  const [isForgetting, setForgetting] = useState(false);
  const asker = useRef<HTMLElement>(null);

  function ask({ currentTarget }: MouseEvent<HTMLElement>): void {
    asker.current = currentTarget;
    setForgetting(true);
  }

  function keep(): void {
    setForgetting(false);
    asker.current?.focus();
  }

  return (
    <>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void actions.testDestination(key)}>
          {words.test}
        </Button>
        <Button size="small" onClick={onChange}>
          {words.change}
        </Button>
        <Button size="small" aria-expanded={isForgetting} onClick={ask}>
          {words.forget}
        </Button>
      </div>
      {isForgetting && (
        <ForgetQuestion onKeep={keep} onForget={() => actions.forgetDestination(key)} />
      )}
    </>
  );
}
