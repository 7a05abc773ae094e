import { makeStyles, tokens } from "@fluentui/react-components";
import type { ModelSummary } from "../../../app/ports/modelSource";
import { typedExample } from "../../messages/typedExample";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
});

/** One row as it could be typed; narrow as the pane is, it is shown upright. */
export function ExampleRow({ columns }: Pick<ModelSummary, "columns">) {
  const styles = useStyles();
  const { model, sheet } = usePane().messages;
  const filled = columns.flatMap(({ title, type, example }) =>
    example ? [{ title, text: typedExample({ type, example }, sheet) }] : [],
  );
  if (filled.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{model.exampleTitle}</h3>
      <dl className={styles.list} lang="fr">
        {filled.map(({ title, text }) => (
          <div key={title}>
            <dt className={styles.name}>{title}</dt>
            <dd className={styles.value}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
