import { Button } from "@fluentui/react-components";
import type { DestinationPreflight } from "../../../app/publication/preflight";
import type { PaneState } from "../../../app/state/paneState";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { Section } from "../Section";

/** A draft where portals keep private datasets. What can be read all the same is told before it leaves. */
export function DraftSection() {
  const { state, actions, messages } = usePane();
  const words = messages.checklist.draft;
  const ways = draftWays(state);
  if (ways.taking.length === 0) return null;
  const sentences = [
    ways.readable.length > 0 && words.readable(ways.readable),
    ways.never.length > 0 && words.never(ways.never),
    ways.alreadyPublic.length > 0 && words.alreadyPublic(ways.alreadyPublic),
  ].filter((sentence) => sentence !== false);
  return (
    <Section title={words.title}>
      <Paragraph isQuiet>{words.explanation}</Paragraph>
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <div>
        <Button
          disabledFocusable={state.busy !== null}
          onClick={() => void actions.publish({ draft: true })}
        >
          {words.publish}
        </Button>
      </div>
    </Section>
  );
}

interface DraftWays {
  readonly taking: readonly string[];
  readonly readable: readonly string[];
  readonly never: readonly string[];
  readonly alreadyPublic: readonly string[];
}

function draftWays({ preflight, places }: PaneState): DraftWays {
  const destinations = preflight?.destinations ?? [];
  const isPublic = ({ id }: DestinationPreflight) =>
    places.some((place) => place.id === id && !place.draft);
  const labels = (keep: (one: DestinationPreflight) => boolean): readonly string[] =>
    destinations.filter(keep).map(({ label }) => label);
  const takes = (one: DestinationPreflight) => one.drafts !== "never" && !isPublic(one);
  return {
    taking: labels(takes),
    readable: labels((one) => takes(one) && one.drafts === "readable"),
    never: labels(({ drafts }) => drafts === "never"),
    alreadyPublic: labels((one) => one.drafts !== "never" && isPublic(one)),
  };
}
