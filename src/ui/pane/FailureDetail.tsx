import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { FailureMessages } from "../messages/paneMessages";

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

/** The technical detail, to copy for whoever looks after the workstation. */
export function FailureDetail({
  messages,
  detail,
}: {
  readonly messages: FailureMessages;
  readonly detail: string;
}) {
  const styles = useStyles();
  const labelId = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    text.current?.select();
    try {
      await navigator.clipboard.writeText(detail);
      setCopied(true);
    } catch {
      // Excel may keep the clipboard from its panes: the text stays selected, for Ctrl+C.
      text.current?.focus();
    }
  }

  return (
    <div className={styles.root}>
      <label id={labelId} htmlFor={`${labelId}-text`}>
        {messages.detail}
      </label>
      <textarea id={`${labelId}-text`} ref={text} className={styles.text} readOnly value={detail} />
      <Button className={styles.copy} onClick={() => void copy()}>
        {messages.copy}
      </Button>
      <span role="status">{copied ? messages.copied : ""}</span>
    </div>
  );
}
