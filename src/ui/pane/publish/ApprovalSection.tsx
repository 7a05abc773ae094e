import { Button } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { Section } from "../Section";

/** A page on paper, for who approves without opening the workbook. */
export function ApprovalSection() {
  const { state, actions, messages } = usePane();
  const words = messages.approval;
  return (
    <Section title={words.sectionTitle}>
      <Paragraph isQuiet>{words.explanation}</Paragraph>
      <div>
        <Button
          icon={<DocumentRegular />}
          disabledFocusable={state.busy !== null}
          onClick={() => void actions.downloadApproval()}
        >
          {words.download}
        </Button>
      </div>
    </Section>
  );
}
