import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnSummary } from "../../../../app/state/paneState";
import { LoneChoice } from "./LoneChoice";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, "& > input": { minWidth: 0 } },
});

type Names = Readonly<Record<string, string>>;

interface Props {
  /** What this destination calls the columns, by their name in the model. */
  readonly columns: Names;
  readonly onName: (columns: Names) => void;
}

/** Names that a destination gives to columns; one that is empty or taken is not kept. */
export function ColumnNames({ columns, onName }: Props) {
  const styles = useStyles();
  const { state, messages } = usePane();
  const words = messages.destinations.presentation;
  const [typed, setTyped] = useState<Names>(columns);
  const ours = state.sheet.kind === "ours" ? state.sheet.columns : [];
  const fields = ours.map(({ field }) => field);

  function enter(names: Names): void {
    setTyped(names);
    const good = Object.entries(names).filter(
      ([field, name]) => name.trim() !== "" && !isDoubled(field, names, fields),
    );
    onName(Object.fromEntries(good.map(([field, name]) => [field, name.trim()])));
  }

  return (
    <div className={styles.root}>
      {Object.entries(typed).map(([field, name]) => (
        <div key={field} className={styles.name}>
          <Field
            className={styles.field}
            label={words.columnName(titleOf(field, ours))}
            {...(isDoubled(field, typed, fields) && { validationMessage: words.doubled })}
          >
            <Input
              className={styles.input}
              value={name}
              onChange={(_, { value }) => enter({ ...typed, [field]: value })}
            />
          </Field>
          <Button onClick={() => enter(without(typed, field))}>{words.remove}</Button>
        </div>
      ))}
      <LoneChoice
        label={words.columns}
        value=""
        onChoose={(field) => field !== "" && enter({ ...typed, [field]: "" })}
      >
        <option value="">{words.chooseColumn}</option>
        {ours
          .filter(({ field }) => !(field in typed))
          .map(({ field, title }) => (
            <option key={field} value={field}>
              {title}
            </option>
          ))}
      </LoneChoice>
    </div>
  );
}

/** Two columns of one name make a file that nobody can read. */
function isDoubled(field: string, names: Names, fields: readonly string[]): boolean {
  const name = names[field]?.trim() ?? "";
  const others = new Set([...fields, ...Object.keys(names)]);
  others.delete(field);
  return name !== "" && [...others].some((other) => (names[other]?.trim() || other) === name);
}

function without(names: Names, field: string): Names {
  return Object.fromEntries(Object.entries(names).filter(([other]) => other !== field));
}

function titleOf(field: string, columns: readonly ColumnSummary[]): string {
  return columns.find((column) => column.field === field)?.title ?? field;
}
