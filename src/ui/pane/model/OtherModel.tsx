import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useRef, useState, type ChangeEvent } from "react";
import { meaning } from "../../theme/theme";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  refusal: { color: meaning.anomaly },
});

/** A model that is not in the list: its file, chosen on the workstation. */
export function OtherModel() {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const words = messages.model;

  async function open({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = currentTarget.files?.[0];
    currentTarget.value = "";
    if (!file) return;
    const text = await file.text().catch(() => null);
    setUnreadable(text === null);
    if (text !== null) await actions.createSheetFromFile(text);
  }

  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        icon={<DocumentAddRegular />}
        onClick={() => input.current?.click()}
      >
        {words.otherModel}
      </Button>
      <span className={styles.hint}>{words.otherModelHint}</span>
      <span role="alert" className={styles.refusal}>
        {isUnreadable && words.unreadableFile}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.otherModel}
        onChange={(event) => void open(event)}
      />
    </div>
  );
}
