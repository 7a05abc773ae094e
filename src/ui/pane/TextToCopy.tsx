import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, width: "100%" },
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "6rem",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
  },
  copy: { alignSelf: "flex-start" },
});

interface Props {
  readonly words: { readonly detail: string; readonly copy: string; readonly copied: string };
  readonly text: string;
}

/** Technical lines, to copy for whoever looks after the workstation or the portal. */
export function TextToCopy({ words, text }: Props) {
  const styles = useStyles();
  const labelId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Excel may keep the clipboard from its panes: the text stays selected, for Ctrl+C.
      area.current?.focus();
    }
  }

  return (
    <div className={styles.root}>
      <label id={labelId} htmlFor={`${labelId}-text`}>
        {words.detail}
      </label>
      <textarea id={`${labelId}-text`} ref={area} className={styles.text} readOnly value={text} />
      <Button className={styles.copy} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status">{copied ? words.copied : ""}</span>
    </div>
  );
}
