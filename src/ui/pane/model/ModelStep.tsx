import { usePane } from "../PaneContext";
import { useKeptFocus } from "../useKeptFocus";
import { ModelChoices } from "./ModelChoices";
import { ModelDetails } from "./ModelDetails";
import { SheetModel } from "./SheetModel";

/** Choosing a model, looking at one, or seeing which one the sheet follows. */
export function ModelStep() {
  const { state, modelChoice } = usePane();
  const { chosen, isChoosing } = modelChoice;
  const part = useKeptFocus<HTMLDivElement>(`${chosen} ${isChoosing}`);
  const model = state.models.find(({ name }) => name === chosen);
  return (
    <div ref={part}>
      {model ? (
        <ModelDetails model={model} />
      ) : state.sheet.kind === "ours" && !isChoosing ? (
        <SheetModel sheet={state.sheet} />
      ) : (
        <ModelChoices />
      )}
    </div>
  );
}
