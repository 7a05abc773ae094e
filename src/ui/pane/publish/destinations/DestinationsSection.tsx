import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { choiceOf, type ChoiceName } from "../../../../app/destinations/destinationChoices";
import type { DestinationState } from "../../../../app/destinations/destinationState";
import { usePane } from "../../PaneContext";
import { Section } from "../../Section";
import { useKeptFocus } from "../../useKeptFocus";
import { DestinationCard } from "./DestinationCard";
import { DestinationForm } from "./DestinationForm";
import { KindChoice } from "./KindChoice";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What takes the place of the cards. */
type Asked =
  | { readonly kind: "nothing" }
  | { readonly kind: "choice" }
  | { readonly kind: "form"; readonly choice: ChoiceName; readonly known: DestinationState | null };

const NOTHING: Asked = { kind: "nothing" };

/** Where the file goes: the choice of a place when there is none yet, else a card for each. */
export function DestinationsSection() {
  const { state, messages } = usePane();
  const { destinations } = state;
  const [asked, setAsked] = useState<Asked>(NOTHING);
  const isFirst = destinations.length === 0;
  const close = () => setAsked(NOTHING);
  const part = useKeptFocus<HTMLDivElement>(`${asked.kind} ${destinations.length}`);
  return (
    <Section title={messages.destinations.title}>
      <div ref={part}>
        {asked.kind === "form" ? (
          <DestinationForm choice={asked.choice} known={asked.known} onDone={close} />
        ) : isFirst || asked.kind === "choice" ? (
          <KindChoice
            onChoose={(choice) => setAsked({ kind: "form", choice, known: null })}
            {...(!isFirst && { onCancel: close })}
          />
        ) : (
          <Cards
            destinations={destinations}
            onAdd={() => setAsked({ kind: "choice" })}
            onChange={(known) => setAsked({ kind: "form", choice: choiceOf(known), known })}
          />
        )}
      </div>
    </Section>
  );
}

interface CardsProps {
  readonly destinations: readonly DestinationState[];
  readonly onAdd: () => void;
  readonly onChange: (known: DestinationState) => void;
}

function Cards({ destinations, onAdd, onChange }: CardsProps) {
  const styles = useStyles();
  const words = usePane().messages.destinations;
  return (
    <div className={styles.cards}>
      {destinations.map((one) => (
        <DestinationCard key={one.key} destination={one} onChange={() => onChange(one)} />
      ))}
      <div>
        <Button icon={<AddRegular />} onClick={onAdd}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}
