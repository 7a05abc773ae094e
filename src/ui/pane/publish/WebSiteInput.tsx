import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import type { DestinationMessages } from "../../messages/paneMessages";
import { usePane } from "../PaneContext";
import type { WebSiteField } from "./webSiteForm";

/** How each text is typed. The browser must not keep what belongs to the destination. */
const INPUTS: Readonly<Record<WebSiteField, ComponentProps<typeof Input>>> = {
  label: { type: "text", autoComplete: "off" },
  address: { type: "url", autoComplete: "off", placeholder: "https://" },
  user: { type: "text", autoComplete: "off" },
  password: { type: "password", autoComplete: "new-password" },
  publicAddress: { type: "url", autoComplete: "off", placeholder: "https://" },
};

/** Without this an input keeps the browser's usual width and overflows a zoomed pane. */
const useStyles = makeStyles({ input: { minWidth: 0, "& > input": { minWidth: 0 } } });

interface Props {
  readonly field: WebSiteField;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onEnter: (value: string) => void;
}

export function WebSiteInput({ field, value, fault, onEnter }: Props) {
  const styles = useStyles();
  const words = usePane().messages.publish.destination;
  return (
    <Field
      label={words[field]}
      hint={hintOf(field, words)}
      required={field !== "publicAddress"}
      {...(fault !== undefined && { validationMessage: fault })}
    >
      <Input
        {...INPUTS[field]}
        className={styles.input}
        name={field}
        value={value}
        onChange={(_, data) => onEnter(data.value)}
      />
    </Field>
  );
}

function hintOf(field: WebSiteField, words: DestinationMessages): string {
  if (field === "address") return words.addressHint;
  if (field === "password") return words.passwordHint;
  return field === "publicAddress" ? words.publicAddressHint : "";
}
