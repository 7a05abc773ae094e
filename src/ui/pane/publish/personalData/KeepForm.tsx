import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState, type FormEvent } from "react";
import type { PlacedCell } from "../../../../app/publication/preflight";
import { repeatsValue } from "../../../../core/personalData/decisionLog";
import type { PersonalKind } from "../../../../core/personalData/personalHit";
import type { KeepReason } from "../../../messages/personalDataMessages";
import { usePane } from "../../PaneContext";
import { useBroughtIntoView } from "../../useBroughtIntoView";
import { needsDetail, reasonsFor, reasonText } from "./keepReasons";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  // Long reasons are shortened in the closed list, never wider than the pane.
  select: { minWidth: 0, "& select": { textOverflow: "ellipsis" } },
});

interface Props {
  readonly cells: readonly PlacedCell[];
  readonly kinds: readonly PersonalKind[];
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A cell is published as it is for a reason that the data-protection officer can read. */
export function KeepForm({ cells, kinds, onKeep, onCancel }: Props) {
  const styles = useStyles();
  const words = usePane().messages.personalData.keep;
  const [reason, setReason] = useState<KeepReason | "">("");
  const [detail, setDetail] = useState("");
  const [isAsked, setAsked] = useState(false);
  const form = useBroughtIntoView<HTMLFormElement>(`${reason} ${isAsked}`);
  const focus = (control: "select" | "input") => form.current?.querySelector(control)?.focus();
  useEffect(() => form.current?.querySelector("select")?.focus(), [form]);

  const said = detail.trim();
  const repeats = repeatsValue(said, cells);
  const lacksDetail = reason !== "" && needsDetail(reason) && said === "";

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (reason === "") focus("select");
    else if (lacksDetail || repeats) focus("input");
    else onKeep(reasonText(reason, said, words));
  }

  return (
    <form
      ref={form}
      className={styles.root}
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <Field label={words.why} required {...wrong(isAsked && reason === "" && words.missing)}>
        <Select
          className={styles.select}
          value={reason}
          onChange={(_, { value }) =>
            setReason(reasonsFor(kinds).find((one) => one === value) ?? "")
          }
        >
          <option value="">{words.choose}</option>
          {reasonsFor(kinds).map((one) => (
            <option key={one} value={one}>
              {words.reasons[one]}
            </option>
          ))}
        </Select>
      </Field>
      {reason !== "" && (
        <Field
          label={reason === "law" || reason === "other" ? words[reason] : words.detail}
          required={needsDetail(reason)}
          {...wrong((repeats && words.repeats) || (isAsked && lacksDetail && words.missing))}
        >
          <Input value={detail} onChange={(_, { value }) => setDetail(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {words.confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

const wrong = (message: string | false) =>
  message === false ? {} : { validationState: "error" as const, validationMessage: message };
