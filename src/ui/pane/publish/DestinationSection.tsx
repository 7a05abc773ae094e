import { useState } from "react";
import type { DestinationState } from "../../../app/state/paneState";
import { usePane } from "../PaneContext";
import { Section } from "../Section";
import { useKeptFocus } from "../useKeptFocus";
import { DestinationCard } from "./DestinationCard";
import { DestinationForm } from "./DestinationForm";

/** Where the file goes: the form when there is no destination yet, else what is known of it. */
export function DestinationSection({ destination }: { readonly destination: DestinationState }) {
  const { publish } = usePane().messages;
  const [isChanging, setChanging] = useState(false);
  const part = useKeptFocus<HTMLDivElement>(`${destination.kind} ${isChanging}`);
  const close = () => setChanging(false);
  return (
    <Section title={publish.destinationTitle}>
      <div ref={part}>
        {destination.kind === "none" ? (
          <DestinationForm onSaved={close} />
        ) : isChanging ? (
          <DestinationForm known={destination} onSaved={close} onCancel={close} />
        ) : (
          <DestinationCard destination={destination} onChange={() => setChanging(true)} />
        )}
      </div>
    </Section>
  );
}
