import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  needsOwner,
  type DatasetChoice,
  type DestinationState,
} from "../../../../app/destinations/destinationState";
import { Disclosure } from "../../Disclosure";
import { usePane } from "../../PaneContext";
import { Paragraph } from "../../Paragraph";
import { useKeptFocus } from "../../useKeptFocus";
import { DatasetPicker } from "./DatasetPicker";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Into which dataset of the portal the sheet in front goes: one of its own, or one that is there. */
export function DatasetPart({ destination }: { readonly destination: DestinationState }) {
  const styles = useStyles();
  const { state, actions, messages } = usePane();
  const words = messages.destinations.dataset;
  const { key, kind } = destination;
  const choice = state.datasetChoice?.destination === key ? state.datasetChoice : null;
  const part = useKeptFocus<HTMLDivElement>(choice);
  if ((kind !== "udata" && kind !== "ckan") || needsOwner(destination)) return null;
  return (
    <Disclosure summary={words.title}>
      <div ref={part} className={styles.root}>
        {choice ? (
          <Chosen choice={choice} />
        ) : (
          <>
            <Paragraph isQuiet>{words.new}</Paragraph>
            <div>
              <Button size="small" onClick={() => void actions.openDatasets(key)}>
                {words.open}
              </Button>
            </div>
          </>
        )}
      </div>
    </Disclosure>
  );
}

function Chosen({ choice }: { readonly choice: DatasetChoice }) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.destinations.dataset;
  const { destination, linked, isPublished } = choice;
  return (
    <>
      {isPublished && <Paragraph>{words.published}</Paragraph>}
      {linked && !isPublished && <Paragraph>{words.linked(linked.title)}</Paragraph>}
      {!isPublished && <DatasetPicker choice={choice} />}
      <div className={styles.actions}>
        {linked && !isPublished && (
          <Button size="small" onClick={() => void actions.linkDataset(destination, null)}>
            {words.unlink}
          </Button>
        )}
        <Button size="small" onClick={() => actions.closeDatasets()}>
          {words.close}
        </Button>
      </div>
    </>
  );
}
