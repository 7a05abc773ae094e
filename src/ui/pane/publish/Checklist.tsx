import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import type { CheckState } from "../../../app/state/paneState";
import { meaning } from "../../theme/theme";
import { useVisuallyHidden } from "../../theme/visuallyHidden";
import { Disclosure } from "../Disclosure";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { Section } from "../Section";
import type { OurSheet } from "../sheetStanding";
import { ChangesLine } from "./ChangesLine";
import { checklistLines, type ChecklistLine } from "./checklistLines";
import { DatasetLine } from "./dataset/DatasetLine";
import { DestinationsLine } from "./DestinationsLine";
import { goToPersonalData } from "./personalData/personalDataId";
import { personalDataLine } from "./personalData/personalDataLine";

const useStyles = makeStyles({
  line: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  ready: { color: meaning.conform },
  toDo: { color: meaning.anomaly },
});

/** What is checked before the file leaves; each line opens on its explanation. */
export function Checklist({
  sheet,
  check,
}: {
  readonly sheet: OurSheet;
  readonly check: CheckState;
}) {
  const { state, messages } = usePane();
  const { publish, model, personalData } = messages;
  const modelName = model.modelNamed(sheet.modelTitle, sheet.schemaVersion);
  return (
    <Section title={publish.checklist}>
      <div>
        {[
          ...checklistLines(check, state.preflight, modelName, publish),
          personalDataLine(state.preflight, personalData),
        ].map((line) => (
          <Line key={line.key} line={line} />
        ))}
        <ChangesLine preflight={state.preflight} />
        <DestinationsLine preflight={state.preflight} />
        <DatasetLine sheet={sheet} card={state.card} />
      </div>
    </Section>
  );
}

function Line({ line }: { readonly line: ChecklistLine }) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { state: pane, actions, messages } = usePane();
  const { state, seeFindings } = messages.publish;
  const Icon = line.isReady ? CheckmarkCircleRegular : ErrorCircleRegular;
  return (
    <Disclosure
      summary={
        <span className={styles.line}>
          <Icon
            aria-hidden
            fontSize={16}
            className={mergeClasses(styles.icon, line.isReady ? styles.ready : styles.toDo)}
          />
          {line.text}
          <span className={hidden.root}>, {line.isReady ? state.ready : state.toDo}</span>
        </span>
      }
    >
      <Paragraph isQuiet>{line.detail}</Paragraph>
      {line.hasFindings && (
        <Button size="small" onClick={() => actions.showStep("check")}>
          {seeFindings}
        </Button>
      )}
      {line.key === "personalData" && !line.isReady && pane.preflight !== null && (
        <Button size="small" onClick={goToPersonalData}>
          {messages.personalData.open}
        </Button>
      )}
    </Disclosure>
  );
}
