import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import type { CheckState } from "../../../app/state/paneState";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { Section } from "../Section";

/** The file in the officer's hands: the one that is published, or a draft while anomalies remain. */
export function FileSection({ check }: { readonly check: CheckState }) {
  const { actions, messages } = usePane();
  const words = messages.publish;
  const isDraft = check.kind === "checked" && check.errors.length > 0;
  return (
    <Section title={words.fileTitle}>
      <Paragraph isQuiet>{words.fileExplanation(isDraft)}</Paragraph>
      <div>
        <Button icon={<ArrowDownloadRegular />} onClick={() => void actions.download()}>
          {isDraft ? words.downloadDraft : words.downloadCsv}
        </Button>
      </div>
    </Section>
  );
}
