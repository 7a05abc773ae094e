import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import type { FieldFault } from "../../../../app/destinations/enteredSettings";
import {
  isSecret,
  type FieldInput as Typing,
  type PortalField,
} from "../../../../app/destinations/portalFields";
import type { FieldWords } from "../../../messages/destinationMessages";
import { usePane } from "../../PaneContext";

/** The browser must not keep what belongs to the destination. */
const INPUTS: Readonly<Record<Typing, ComponentProps<typeof Input>>> = {
  text: { type: "text", autoComplete: "off" },
  address: { type: "url", autoComplete: "off" },
  repository: { type: "text", autoComplete: "off" },
  key: { type: "password", autoComplete: "new-password" },
  password: { type: "password", autoComplete: "new-password" },
  signedAddress: { type: "password", autoComplete: "new-password" },
};

/** Without this an input keeps the browser's usual width and overflows a zoomed pane. */
const useStyles = makeStyles({ input: { minWidth: 0, "& > input": { minWidth: 0 } } });

interface Props {
  readonly field: PortalField;
  readonly words: FieldWords;
  /** A secret that is kept: it is not shown again, and stays when nothing is typed. */
  readonly isKept: boolean;
  readonly value: string;
  readonly fault: FieldFault | undefined;
  readonly onEnter: (value: string) => void;
}

export function FieldInput({ field, words, isKept, value, fault, onEnter }: Props) {
  const styles = useStyles();
  const { optional, keptSecret, secretStays, faults } = usePane().messages.destinations;
  const secret = isKept ? secretStays : keptSecret;
  const hints = [words.hint, isSecret(field) ? secret : undefined].filter(Boolean);
  return (
    <Field
      label={field.isRequired ? words.label : optional(words.label)}
      hint={hints.join(" ")}
      required={field.isRequired && !isKept}
      {...(fault !== undefined && { validationMessage: faults[fault] })}
    >
      <Input
        {...INPUTS[field.input]}
        className={styles.input}
        name={field.name}
        value={value}
        {...(words.example !== undefined && { placeholder: words.example })}
        onChange={(_, data) => onEnter(data.value)}
      />
    </Field>
  );
}
