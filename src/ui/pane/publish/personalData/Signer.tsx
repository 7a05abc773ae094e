import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
  },
  name: { flexGrow: 1, flexBasis: "10rem" },
  // Beside what is typed, below its label.
  save: { marginTop: `calc(${tokens.lineHeightBase300} + ${tokens.spacingVerticalXS})` },
  signed: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * Who signs: asked once, and kept with the person.
 * @param asked a new number each time that a decision was taken without a name; 0 before.
 */
export function Signer({ asked }: { readonly asked: number }) {
  const styles = useStyles();
  const { state, messages } = usePane();
  const words = messages.personalData.signer;
  const [isChanging, setChanging] = useState(false);
  if (state.signer === "" || isChanging)
    return <SignerForm asked={asked} isChanging={isChanging} onSaved={() => setChanging(false)} />;
  return (
    <div className={styles.signed}>
      <span>{words.signed(state.signer)}</span>
      <Button size="small" appearance="subtle" onClick={() => setChanging(true)}>
        {words.change}
      </Button>
    </div>
  );
}

interface FormProps {
  readonly asked: number;
  readonly isChanging: boolean;
  readonly onSaved: () => void;
}

function SignerForm({ asked, isChanging, onSaved }: FormProps) {
  const styles = useStyles();
  const { state, actions, messages } = usePane();
  const words = messages.personalData.signer;
  const [name, setName] = useState(state.signer);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isChanging || asked > 0) form.current?.querySelector("input")?.focus();
  }, [isChanging, asked]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setMissing(name.trim() === "");
    if (name.trim() === "") return form.current?.querySelector("input")?.focus();
    actions.setSigner(name);
    onSaved();
  }

  const isWrong = name.trim() === "" && (isMissing || asked > 0);
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <Field
        className={styles.name}
        label={words.label}
        required
        hint={words.hint}
        {...(isWrong && { validationState: "error", validationMessage: words.missing })}
      >
        <Input
          name="signer"
          autoComplete="name"
          value={name}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Button type="submit" className={styles.save}>
        {words.save}
      </Button>
    </form>
  );
}
