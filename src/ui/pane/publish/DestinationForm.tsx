import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { WebSiteSettings } from "../../../app/state/paneActions";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import type { SetDestination } from "./setDestination";
import { cleaned, webSiteFaults, type WebSiteFaults, type WebSiteField } from "./webSiteForm";
import { WebSiteInput } from "./WebSiteInput";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const FIELDS: readonly WebSiteField[] = ["label", "address", "user", "password", "publicAddress"];

interface Props {
  /** What is already kept; the user and the password are asked again. */
  readonly known?: SetDestination;
  readonly onSaved: () => void;
  readonly onCancel?: () => void;
}

/** A folder of the authority's web site. Saved, then tested at once. */
export function DestinationForm({ known, onSaved, onCancel }: Props) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.publish.destination;
  const form = useRef<HTMLFormElement>(null);
  const [entered, setEntered] = useState<WebSiteSettings>({
    label: known?.label ?? words.labelExample,
    address: known?.address ?? "",
    user: "",
    password: "",
    publicAddress: "",
  });
  const [faults, setFaults] = useState<WebSiteFaults>({});

  function save(event: FormEvent): void {
    event.preventDefault();
    const found = webSiteFaults(entered, words);
    setFaults(found);
    const first = FIELDS.find((field) => found[field]);
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    actions.setDestination(cleaned(entered));
    onSaved();
    void actions.testDestination();
  }

  return (
    <form
      ref={form}
      noValidate
      className={styles.root}
      onSubmit={save}
      onKeyDown={({ key }) => key === "Escape" && onCancel?.()}
    >
      <Paragraph isQuiet>{words.introduction}</Paragraph>
      {FIELDS.map((field) => (
        <WebSiteInput
          key={field}
          field={field}
          value={entered[field]}
          fault={faults[field]}
          onEnter={(value) => setEntered({ ...entered, [field]: value })}
        />
      ))}
      <div className={styles.actions}>
        <Button type="submit" appearance={known ? "secondary" : "primary"}>
          {words.save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
      </div>
    </form>
  );
}
