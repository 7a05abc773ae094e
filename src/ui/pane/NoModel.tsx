import { usePane } from "./PaneContext";
import { Paragraph } from "./Paragraph";
import { StepBody } from "./StepBody";

/** A step on a sheet that is not ours: what it would do, and where to begin (the main action). */
export function NoModel({ title, why }: { readonly title: string; readonly why: string }) {
  const { state, messages } = usePane();
  return (
    <StepBody title={title}>
      {state.sheet.kind === "foreign" && (
        <Paragraph>{messages.model.foreignSheet(state.sheet.name)}</Paragraph>
      )}
      <Paragraph isQuiet>{why}</Paragraph>
    </StepBody>
  );
}
