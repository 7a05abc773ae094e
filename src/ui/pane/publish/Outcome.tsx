import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PublicationState } from "../../../app/state/paneState";
import { describeRefusal } from "../../messages/noticeMessages";
import { meaning } from "../../theme/theme";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { Section } from "../Section";
import { useBroughtIntoView } from "../useBroughtIntoView";

const useStyles = makeStyles({
  published: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${meaning.conform}`,
    backgroundColor: meaning.conformSurface,
  },
  refused: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${meaning.anomaly}`,
    backgroundColor: meaning.anomalySurface,
  },
  link: { overflowWrap: "anywhere" },
});

/** After a publication: where it is and since when, or what failed and what to do. */
export function Outcome({ publication }: { readonly publication: PublicationState }) {
  const part = useBroughtIntoView<HTMLDivElement>(publication);
  return (
    <div ref={part} hidden={publication.kind === "none"}>
      {publication.kind === "published" && <Published publication={publication} />}
      {publication.kind === "refused" && <Refused publication={publication} />}
    </div>
  );
}

type Of<Kind extends PublicationState["kind"]> = {
  readonly publication: Extract<PublicationState, { kind: Kind }>;
};

function Published({ publication }: Of<"published">) {
  const styles = useStyles();
  const words = usePane().messages.publish;
  const { rows, at, replaced, url } = publication;
  return (
    <div className={styles.published}>
      <Section title={words.publishedTitle}>
        <Paragraph>
          {words.published(rows, at)} {replaced ? words.replaced : words.firstTime}
        </Paragraph>
        <Paragraph>
          <Link inline className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
            {url}
          </Link>
        </Paragraph>
      </Section>
    </div>
  );
}

/** *Réessayer* is the main action, below. */
function Refused({ publication }: Of<"refused">) {
  const styles = useStyles();
  const { publish, refusals } = usePane().messages;
  return (
    <div className={styles.refused}>
      <Section title={publish.refusedTitle}>
        <Paragraph>{describeRefusal(refusals, publication.refusal)}</Paragraph>
      </Section>
    </div>
  );
}
