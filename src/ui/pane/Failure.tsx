import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FailureMessages } from "../messages/paneMessages";
import { TextToCopy } from "./TextToCopy";

interface Props {
  readonly messages: FailureMessages;
  readonly detail: string;
  readonly onRestart: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

export function Failure({ messages, detail, onRestart }: Props) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className={styles.root}>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {messages.title}
      </h1>
      <p className={styles.text}>{messages.explanation}</p>
      <Button appearance="primary" onClick={onRestart}>
        {messages.restart}
      </Button>
      <TextToCopy words={messages} text={detail} />
    </main>
  );
}
