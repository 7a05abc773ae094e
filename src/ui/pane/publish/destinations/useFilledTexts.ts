import { useState } from "react";
import type { ChoiceName } from "../../../../app/destinations/destinationChoices";
import type { DestinationState } from "../../../../app/destinations/destinationState";
import type { EnteredTexts } from "../../../../app/destinations/enteredSettings";
import { usePane } from "../../PaneContext";

/** What the form shows first: what is kept, or a name that no other destination has. */
export function useFilledTexts(choice: ChoiceName, known: DestinationState | null) {
  const { state, messages } = usePane();
  const { name } = messages.destinations.choices[choice];
  const taken = state.destinations.map(({ label }) => label);
  return useState<EnteredTexts>(known?.texts ?? { label: freeLabel(name, taken) });
}

function freeLabel(name: string, taken: readonly string[]): string {
  let label = name;
  for (let count = 2; taken.includes(label); count += 1) label = `${name} ${count}`;
  return label;
}
