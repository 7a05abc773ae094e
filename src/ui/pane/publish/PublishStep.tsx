import { NoModel } from "../NoModel";
import { usePane } from "../PaneContext";
import { StepBody } from "../StepBody";
import { Checklist } from "./Checklist";
import { DestinationSection } from "./DestinationSection";
import { FileSection } from "./FileSection";
import { Outcome } from "./Outcome";

export function PublishStep() {
  const { state, messages } = usePane();
  const words = messages.publish;
  if (state.sheet.kind !== "ours") return <NoModel title={words.title} why={words.noModel} />;
  return (
    <StepBody title={words.title}>
      <Outcome publication={state.publication} />
      <Checklist sheet={state.sheet} check={state.check} />
      <DestinationSection destination={state.destination} />
      <FileSection check={state.check} />
    </StepBody>
  );
}
