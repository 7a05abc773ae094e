import { Button } from "@fluentui/react-components";
import type { CheckState } from "../../../app/state/paneState";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { Section } from "../Section";
import type { OurSheet } from "../sheetStanding";
import { ChangesLine } from "./ChangesLine";
import { CheckLine } from "./CheckLine";
import { checklistLines, contentLine, type ChecklistLine } from "./checklistLines";
import { DatasetLine } from "./dataset/DatasetLine";
import { DestinationsLine } from "./DestinationsLine";
import { goToPersonalData } from "./personalData/personalDataId";
import { personalDataLine } from "./personalData/personalDataLine";

/** What is checked before the file leaves; each line opens on its explanation. */
export function Checklist({
  sheet,
  check,
}: {
  readonly sheet: OurSheet;
  readonly check: CheckState;
}) {
  const { state, messages } = usePane();
  const { preflight } = state;
  const { publish, model, personalData } = messages;
  const modelName = model.modelNamed(sheet.modelTitle, sheet.schemaVersion);
  return (
    <Section title={publish.checklist}>
      <div>
        {checklistLines(check, preflight, publish).map((line) => (
          <Line key={line.key} line={line} />
        ))}
        <Line line={personalDataLine(preflight, personalData)} />
        <ChangesLine preflight={preflight} />
        <DestinationsLine preflight={preflight} />
        <DatasetLine sheet={sheet} card={state.card} />
        <Line line={contentLine(check, preflight, modelName, publish)} />
      </div>
    </Section>
  );
}

function Line({ line }: { readonly line: ChecklistLine }) {
  const { state, actions, messages } = usePane();
  return (
    <CheckLine standing={line.isReady ? "ready" : "toDo"} text={line.text}>
      <Paragraph isQuiet>{line.detail}</Paragraph>
      {line.hasFindings && (
        <Button size="small" onClick={() => actions.showStep("check")}>
          {messages.publish.seeFindings}
        </Button>
      )}
      {line.key === "personalData" && !line.isReady && state.preflight !== null && (
        <Button size="small" onClick={goToPersonalData}>
          {messages.personalData.open}
        </Button>
      )}
    </CheckLine>
  );
}
