import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import { NoModel } from "../NoModel";
import { usePane } from "../PaneContext";
import type { OurSheet } from "../sheetStanding";
import { StepBody } from "../StepBody";
import { ColumnHelp } from "./ColumnHelp";
import { columnsFor } from "./columnsFor";

const useStyles = makeStyles({
  howTo: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    "& > li": { paddingBottom: tokens.spacingVerticalXS },
  },
  found: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function EnterStep() {
  const { state, messages } = usePane();
  if (state.sheet.kind !== "ours")
    return <NoModel title={messages.enter.title} why={messages.enter.noModel} />;
  return <ColumnsToFill sheet={state.sheet} />;
}

/** How to fill the sheet, then the help of each column, the required ones first. */
function ColumnsToFill({ sheet }: { readonly sheet: OurSheet }) {
  const styles = useStyles();
  const { enter } = usePane().messages;
  const [words, setWords] = useState("");
  const columns = columnsFor(sheet.columns, words);
  return (
    <StepBody title={enter.title}>
      <ul className={styles.howTo}>
        {enter.howTo.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <Input
        type="search"
        aria-label={enter.search}
        placeholder={enter.search}
        contentBefore={<SearchRegular aria-hidden />}
        value={words}
        onChange={(_, { value }) => setWords(value)}
        onKeyDown={({ key }) => key === "Escape" && setWords("")}
      />
      <span role="status" className={styles.found}>
        {columns.length === 0 ? enter.nothingFound : enter.found(columns.length)}
      </span>
      <div>
        {columns.map((column) => (
          <ColumnHelp key={column.field} column={column} />
        ))}
      </div>
    </StepBody>
  );
}
