import { Button } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import type { OurSheet } from "../sheetStanding";
import { StepBody } from "../StepBody";
import { ColumnTitles } from "./ColumnTitles";

/** The model that the sheet in front follows, and the way to another sheet. */
export function SheetModel({ sheet }: { readonly sheet: OurSheet }) {
  const { actions, messages } = usePane();
  const words = messages.model;
  return (
    <StepBody title={words.modelNamed(sheet.modelTitle, sheet.schemaVersion)}>
      <Paragraph>{words.ownSheet(sheet.name)}</Paragraph>
      <div>
        <Button onClick={() => actions.chooseModel(null)}>{words.newSheet}</Button>
      </div>
      <ColumnTitles columns={sheet.columns} />
    </StepBody>
  );
}
