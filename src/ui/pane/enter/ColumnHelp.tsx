import { makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnSummary } from "../../../app/state/paneState";
import { plainText } from "../../messages/plainText";
import { typedExample } from "../../messages/typedExample";
import { usePane } from "../PaneContext";
import { Disclosure } from "../Disclosure";

const useStyles = makeStyles({
  required: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
  facts: { margin: 0 },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  choices: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What a column expects, opened by a click on its title. */
export function ColumnHelp({ column }: { readonly column: ColumnSummary }) {
  const styles = useStyles();
  const { messages } = usePane();
  const { enter, sheet } = messages;
  const { field, title, description, type, required, example, choices } = column;
  return (
    <Disclosure
      summary={
        <>
          <span lang="fr">{title}</span>
          {required && <span className={styles.required}> {enter.required}</span>}
        </>
      }
    >
      <p className={styles.value} lang={description === "" ? undefined : "fr"}>
        {plainText(description) || enter.noDescription}
      </p>
      <dl className={styles.facts}>
        <dt className={styles.name}>{enter.header}</dt>
        <dd className={styles.value}>{field}</dd>
        {example !== null && <dt className={styles.name}>{enter.example}</dt>}
        {example !== null && (
          <dd className={styles.value}>{typedExample({ type, example }, sheet)}</dd>
        )}
        {choices && <dt className={styles.name}>{enter.choices}</dt>}
        {choices && (
          <dd className={styles.value}>
            <ul className={styles.choices}>
              {choices.map((choice) => (
                <li key={choice}>{choice}</li>
              ))}
            </ul>
          </dd>
        )}
      </dl>
    </Disclosure>
  );
}
