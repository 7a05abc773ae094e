import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DatasetChoice } from "../../../../app/destinations/destinationState";
import { matchingDatasets } from "../../../../app/destinations/matchingDatasets";
import type { PortalDataset } from "../../../../app/ports/portalCatalogue";
import { LoneChoice } from "./LoneChoice";
import { usePane } from "../../PaneContext";
import { Paragraph } from "../../Paragraph";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  input: { minWidth: 0, "& > input": { minWidth: 0 } },
});

const NEW_FILE = "";

/** The datasets of the organization, found by words or by address; then the file that is replaced. */
export function DatasetPicker({ choice }: { readonly choice: DatasetChoice }) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.destinations.dataset;
  const [typed, setTyped] = useState("");
  const [picked, setPicked] = useState<string | null>(null);
  const found = matchingDatasets(choice.datasets, typed);
  const dataset = found.find(({ id }) => id === picked) ?? found[0];
  const link = (into: PortalDataset, fileId: string): void => {
    const { id, title, page, files } = into;
    const file = files.find((one) => one.id === fileId) ?? null;
    void actions.linkDataset(choice.destination, { dataset: id, title, page, file });
  };
  return (
    <div className={styles.root}>
      <Field label={words.search} hint={words.searchHint}>
        <Input
          className={styles.input}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {dataset && (
        <>
          <LoneChoice label={words.found(found.length)} value={dataset.id} onChoose={setPicked}>
            {found.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </LoneChoice>
          <FileChoice key={dataset.id} dataset={dataset} onLink={(id) => link(dataset, id)} />
        </>
      )}
      <span role="status">{dataset ? "" : words.found(0)}</span>
    </div>
  );
}

interface FileProps {
  readonly dataset: PortalDataset;
  /** By the file's id; an empty one adds a file. */
  readonly onLink: (fileId: string) => void;
}

function FileChoice({ dataset, onLink }: FileProps) {
  const styles = useStyles();
  const words = usePane().messages.destinations.dataset;
  const [file, setFile] = useState(dataset.files[0]?.id ?? NEW_FILE);
  return (
    <div className={styles.root}>
      {dataset.files.length > 0 && (
        <LoneChoice label={words.file} value={file} onChoose={setFile}>
          {dataset.files.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value={NEW_FILE}>{words.addFile}</option>
        </LoneChoice>
      )}
      <Paragraph isQuiet>{words.descriptionKept}</Paragraph>
      <div>
        <Button size="small" appearance="primary" onClick={() => onLink(file)}>
          {words.link}
        </Button>
      </div>
    </div>
  );
}
