import { isOf } from "../../../app/publication/dispatch";
import type { KnownPlace } from "../../../app/publication/knownPlace";
import type { PaneState } from "../../../app/state/paneState";
import { NoModel } from "../NoModel";
import { usePane } from "../PaneContext";
import { StepBody } from "../StepBody";
import { ApprovalSection } from "./ApprovalSection";
import { Checklist } from "./Checklist";
import { DestinationsSection } from "./destinations/DestinationsSection";
import { Dispatches } from "./Dispatches";
import { DraftSection } from "./DraftSection";
import { FileSection } from "./FileSection";
import { KnownPlaces } from "./KnownPlaces";
import { TwinQuestion } from "./TwinQuestion";
import { PersonalDataSection } from "./personalData/PersonalDataSection";

export function PublishStep() {
  const { state, messages } = usePane();
  const words = messages.publish;
  if (state.sheet.kind !== "ours") return <NoModel title={words.title} why={words.noModel} />;
  return (
    <StepBody title={words.title}>
      {state.twin !== null && <TwinQuestion twin={state.twin} />}
      <Dispatches dispatches={state.dispatches} editedSince={state.editedSince} />
      <Checklist sheet={state.sheet} check={state.check} />
      <PersonalDataSection />
      <KnownPlaces places={placesToTell(state)} />
      <DestinationsSection />
      <DraftSection />
      <ApprovalSection />
      <FileSection check={state.check} />
    </StepBody>
  );
}

/** What was just published is told above. */
function placesToTell({ places, dispatches }: PaneState): readonly KnownPlace[] {
  const told = dispatches.filter((dispatch) => isOf(dispatch, "published")).map(({ id }) => id);
  return places.filter(({ id }) => !told.includes(id));
}
