import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { DestinationState } from "../../../../app/destinations/destinationState";
import { usePane } from "../../PaneContext";
import { AdministratorLines } from "./AdministratorLines";
import { CardButtons } from "./CardButtons";
import { Connection } from "./Connection";
import { DatasetPart } from "./DatasetPart";
import { FilePresentation } from "./FilePresentation";
import { OwnerChoice } from "./OwnerChoice";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { "& > label": { fontWeight: tokens.fontWeightSemibold } },
  address: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly destination: DestinationState;
  readonly onChange: () => void;
}

/** A place where the officer publishes: ticked or not, what its last test said, how the file goes there. */
export function DestinationCard({ destination, onChange }: Props) {
  const styles = useStyles();
  const { actions } = usePane();
  const { key, kind, label, isOn, connection } = destination;
  return (
    <div role="group" aria-label={label} className={styles.root}>
      <Checkbox
        className={styles.label}
        label={label}
        checked={isOn}
        onChange={(_, { checked }) => actions.switchDestination(key, checked === true)}
      />
      <span className={styles.address}>{addressOf(destination)}</span>
      <Connection connection={connection} />
      {typeof connection === "object" && connection.reason === "browserRefused" && (
        <AdministratorLines kind={kind} line={connection.detail} />
      )}
      <OwnerChoice destination={destination} />
      <CardButtons destination={destination} onChange={onChange} />
      <div>
        <DatasetPart destination={destination} />
        <FilePresentation destination={destination} />
      </div>
    </div>
  );
}

function addressOf({ texts }: DestinationState): string {
  return texts.address ?? texts.repository ?? texts.publicAddress ?? "";
}
