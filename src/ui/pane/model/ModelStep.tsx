import { usePane } from "../PaneContext";
import { ModelChoices } from "./ModelChoices";
import { ModelDetails } from "./ModelDetails";
import { SheetModel } from "./SheetModel";

/** Choosing a model, looking at one, or seeing which one the sheet follows. */
export function ModelStep() {
  const { state, modelChoice } = usePane();
  const model = state.models.find(({ name }) => name === modelChoice.chosen);
  if (model) return <ModelDetails model={model} />;
  if (state.sheet.kind === "ours" && !modelChoice.isChoosing)
    return <SheetModel sheet={state.sheet} />;
  return <ModelChoices />;
}
