import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { meaning } from "../../theme/theme";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { Section } from "../Section";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${meaning.warning}`,
    backgroundColor: meaning.warningSurface,
  },
  answer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Asked of a copied sheet, before anything leaves. */
export function TwinQuestion({ twin }: { readonly twin: string }) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.checklist.twin;
  return (
    <div className={styles.root}>
      <Section title={words.title}>
        <Paragraph>{words.question(twin)}</Paragraph>
        {(["same", "new"] as const).map((dataset) => (
          <div key={dataset} className={styles.answer}>
            <div>
              <Button onClick={() => void actions.settleDataset(dataset)}>{words[dataset]}</Button>
            </div>
            <Paragraph isQuiet>{words[`${dataset}Hint`]}</Paragraph>
          </div>
        ))}
      </Section>
    </div>
  );
}
