import { makeStyles, tokens } from "@fluentui/react-components";
import type { PortalKind } from "../../../../core/publication/portalSettings";
import { usePane } from "../../PaneContext";
import { Paragraph } from "../../Paragraph";
import { TextToCopy } from "../../TextToCopy";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly kind: PortalKind;
  /** Undefined for a place that has no such setting. */
  readonly line: string | undefined;
}

/** What the administrator of a place adds to it, so that it answers this very pane. */
export function AdministratorLines({ kind, line }: Props) {
  const styles = useStyles();
  const words = usePane().messages.destinations.lines;
  return (
    <div className={styles.root}>
      {line !== undefined && (
        <>
          <Paragraph>{words.explanation[kind]}</Paragraph>
          <TextToCopy words={words} text={line} />
        </>
      )}
      <Paragraph isQuiet>{words.otherwise}</Paragraph>
    </div>
  );
}
