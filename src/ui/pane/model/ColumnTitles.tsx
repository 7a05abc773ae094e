import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";

interface Column {
  readonly title: string;
  readonly required: boolean;
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    "& > li": { paddingBottom: tokens.spacingVerticalXXS },
  },
});

/** The columns of a model, those that must be filled first. */
export function ColumnTitles({ columns }: { readonly columns: readonly Column[] }) {
  const { requiredColumns, optionalColumns } = usePane().messages.model;
  const required = columns.filter((column) => column.required);
  const optional = columns.filter((column) => !column.required);
  return (
    <>
      <Titles heading={requiredColumns(required.length)} columns={required} />
      <Titles heading={optionalColumns(optional.length)} columns={optional} />
    </>
  );
}

function Titles({
  heading,
  columns,
}: {
  readonly heading: string;
  readonly columns: readonly Column[];
}) {
  const styles = useStyles();
  if (columns.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{heading}</h3>
      <ul className={styles.list} lang="fr">
        {columns.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </section>
  );
}
