import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type MouseEvent } from "react";
import { usePane } from "../PaneContext";
import { Connection } from "./Connection";
import type { SetDestination } from "./setDestination";
import { ForgetQuestion } from "./ForgetQuestion";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  address: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly destination: SetDestination;
  readonly onChange: () => void;
}

export function DestinationCard({ destination, onChange }: Props) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.publish.destination;
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
    <div className={styles.root}>
      <span className={styles.name}>{destination.label}</span>
      <span className={styles.address}>{destination.address}</span>
      <Connection connection={destination.connection} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => void actions.testDestination()}>
          {words.test}
        </Button>
        <Button size="small" onClick={onChange}>
          {words.change}
        </Button>
        <Button size="small" aria-expanded={isForgetting} onClick={ask}>
          {words.forget}
        </Button>
      </div>
      {isForgetting && <ForgetQuestion onKeep={keep} />}
    </div>
  );
}
