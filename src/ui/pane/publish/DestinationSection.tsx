import { useState } from "react";
import type { DestinationState } from "../../../app/state/paneState";
import { usePane } from "../PaneContext";
import { Section } from "../Section";
import { DestinationCard } from "./DestinationCard";
import { DestinationForm } from "./DestinationForm";

/** Where the file goes: the form when there is no destination yet, else what is known of it. */
export function DestinationSection({ destination }: { readonly destination: DestinationState }) {
  const { publish } = usePane().messages;
  const [isChanging, setChanging] = useState(false);
  const close = () => setChanging(false);
  return (
    <Section title={publish.destinationTitle}>
      {destination.kind === "none" ? (
        <DestinationForm onSaved={close} />
      ) : isChanging ? (
        <DestinationForm known={destination} onSaved={close} onCancel={close} />
      ) : (
        <DestinationCard destination={destination} onChange={() => setChanging(true)} />
      )}
    </Section>
  );
}
