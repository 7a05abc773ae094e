import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { ModelSummary } from "../../../app/ports/modelSource";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { StepBody } from "../StepBody";
import { ColumnTitles } from "./ColumnTitles";
import { ExampleRow } from "./ExampleRow";

/** A model before its sheet exists: for whom, which columns, an example row. Escape goes back. */
export function ModelDetails({ model }: { readonly model: ModelSummary }) {
  const { actions, messages } = usePane();
  const backToModels = (): void => actions.chooseModel(null);
  const words = messages.model;
  const required = model.columns.filter((column) => column.required).length;
  return (
    <div onKeyDown={({ key }) => key === "Escape" && backToModels()}>
      <StepBody title={words.modelNamed(model.title, model.version)}>
        <div>
          <Button size="small" icon={<ChevronLeftRegular />} onClick={backToModels}>
            {words.allModels}
          </Button>
        </div>
        <Paragraph>
          <span lang="fr">{model.summary}</span>
        </Paragraph>
        <Paragraph isQuiet>
          {words.publisher(model.publisher, model.version)}
          <br />
          {words.columnCount(required, model.columns.length)}
        </Paragraph>
        <Paragraph>{words.whatYouGet}</Paragraph>
        <ColumnTitles columns={model.columns} />
        <ExampleRow columns={model.columns} />
      </StepBody>
    </div>
  );
}
