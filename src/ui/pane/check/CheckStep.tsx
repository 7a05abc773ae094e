import { NoModel } from "../NoModel";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import type { OurSheet } from "../sheetStanding";
import { StepBody } from "../StepBody";
import { Conform } from "./Conform";
import type { CheckedState } from "./listRows";
import { Findings } from "./Findings";

export function CheckStep() {
  const { state, messages } = usePane();
  const { check: words } = messages;
  const { sheet, check } = state;
  if (sheet.kind !== "ours") return <NoModel title={words.title} why={words.noModel} />;
  if (check.kind === "checked") return <Outcome sheet={sheet} check={check} />;
  return (
    <StepBody title={words.title}>
      <Paragraph>{words.unchecked}</Paragraph>
      <Paragraph isQuiet>{words.uncheckedExplanation}</Paragraph>
    </StepBody>
  );
}

function Outcome({ sheet, check }: { readonly sheet: OurSheet; readonly check: CheckedState }) {
  const { check: words, model } = usePane().messages;
  const count = check.errors.length + check.warnings.length;
  const modelName = model.modelNamed(sheet.modelTitle, sheet.schemaVersion);
  if (count === 0 && check.rows === 0)
    return (
      <StepBody title={words.title}>
        <Paragraph>{words.noRows}</Paragraph>
      </StepBody>
    );
  if (count === 0)
    return (
      <StepBody title={words.title}>
        <Conform>{words.conform(check.rows, modelName)}</Conform>
      </StepBody>
    );
  return (
    <StepBody title={words.totals(check.errors.length, check.warnings.length)} isWhole>
      {check.errors.length === 0 && check.rows > 0 && (
        <Conform>{words.conform(check.rows, modelName)}</Conform>
      )}
      <Findings check={check} />
    </StepBody>
  );
}
