import { makeStyles, tokens } from "@fluentui/react-components";
import type { DestinationState } from "../../../../app/destinations/destinationState";
import type { PublicationProfile } from "../../../../core/publication/publicationProfile";
import { LoneChoice } from "./LoneChoice";
import { Disclosure } from "../../Disclosure";
import { usePane } from "../../PaneContext";
import { Paragraph } from "../../Paragraph";
import { ColumnNames } from "./ColumnNames";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** How the file is presented there, where it is not the way of the national schema. */
export function FilePresentation({ destination }: { readonly destination: DestinationState }) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.destinations.presentation;
  const { key, profile } = destination;
  const shape = (changes: Partial<PublicationProfile>) =>
    actions.shapeFile(key, { ...profile, ...changes });
  return (
    <Disclosure summary={words.title}>
      <div className={styles.root}>
        <Paragraph isQuiet>{words.explanation}</Paragraph>
        <LoneChoice
          label={words.separator}
          value={profile.periodSeparator ?? "model"}
          onChoose={(value) => actions.shapeFile(key, withSeparator(profile, value))}
        >
          {(["model", "/", "_"] as const).map((value) => (
            <option key={value} value={value}>
              {words.separators[value]}
            </option>
          ))}
        </LoneChoice>
        <LoneChoice
          label={words.encoding}
          value={profile.encoding ?? "utf-8"}
          onChoose={(value) => shape({ encoding: value === "utf-8-bom" ? value : "utf-8" })}
        >
          {(["utf-8", "utf-8-bom"] as const).map((value) => (
            <option key={value} value={value}>
              {words.encodings[value]}
            </option>
          ))}
        </LoneChoice>
        <ColumnNames columns={profile.columns ?? {}} onName={(columns) => shape({ columns })} />
      </div>
    </Disclosure>
  );
}

function withSeparator(profile: PublicationProfile, value: string): PublicationProfile {
  if (value === "/" || value === "_") return { ...profile, periodSeparator: value };
  const { encoding, columns } = profile;
  return { ...(encoding && { encoding }), ...(columns && { columns }) };
}
