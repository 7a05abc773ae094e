import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import {
  askedFields,
  choiceNamed,
  type ChoiceName,
} from "../../../../app/destinations/destinationChoices";
import type { DestinationState } from "../../../../app/destinations/destinationState";
import { formFaults, type FieldFaults } from "../../../../app/destinations/enteredSettings";
import { isSecret, type FieldName } from "../../../../app/destinations/portalFields";
import { fieldWords } from "../../../messages/destinationMessages";
import { usePane } from "../../PaneContext";
import { Paragraph } from "../../Paragraph";
import { FieldInput } from "./FieldInput";
import { useFilledTexts } from "./useFilledTexts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly choice: ChoiceName;
  /** What is kept already; its keys are not shown again. */
  readonly known: DestinationState | null;
  readonly onDone: () => void;
}

/** One form for every kind of place. Saved, then tested at once; what was typed stays until it is kept. */
export function DestinationForm({ choice, known, onDone }: Props) {
  const styles = useStyles();
  const { state, actions, messages } = usePane();
  const words = messages.destinations;
  const { kind, fixed } = choiceNamed(choice);
  const fields = askedFields(choice);
  const form = useRef<HTMLFormElement>(null);
  const [entered, setEntered] = useFilledTexts(choice, known);
  const [faults, setFaults] = useState<FieldFaults>({});
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  function save(event: FormEvent): void {
    event.preventDefault();
    const others = state.destinations.filter(({ key }) => key !== known?.key);
    const texts = { ...entered, ...fixed };
    const takenLabels = others.map(({ label }) => label);
    const found = formFaults(kind, texts, { takenLabels, known });
    setFaults(found);
    const first = fields.find(({ name }) => found[name]);
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first.name}"]`)?.focus();
    if (actions.saveDestination(known?.key ?? null, kind, texts)) onDone();
  }

  const enter = (name: FieldName) => (text: string) => setEntered({ ...entered, [name]: text });
  return (
    <form
      ref={form}
      noValidate
      className={styles.root}
      aria-label={words.choices[choice].name}
      onSubmit={save}
      onKeyDown={({ key }) => key === "Escape" && onDone()}
    >
      <h4 className={styles.title}>{words.choices[choice].name}</h4>
      <Paragraph isQuiet>{words.choices[choice].introduction}</Paragraph>
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          words={fieldWords(words, kind, field.name)}
          isKept={known !== null && isSecret(field)}
          value={entered[field.name] ?? ""}
          fault={faults[field.name]}
          onEnter={enter(field.name)}
        />
      ))}
      <div className={styles.actions}>
        <Button type="submit" appearance={known ? "secondary" : "primary"}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
