import { usePane } from "../PaneContext";
import { useKeptFocus } from "../useKeptFocus";
import { ModelChoices } from "./ModelChoices";
import { ModelDetails } from "./ModelDetails";
import { SheetModel } from "./SheetModel";

/** Choosing a model, looking at one, or seeing which one the sheet follows. */
export function ModelStep() {
  const { state } = usePane();
  const { modelChoice } = state;
  const chosen = modelChoice?.modelName ?? null;
  const part = useKeptFocus<HTMLDivElement>(`${chosen} ${modelChoice !== null}`);
  const model = state.models.find(({ name }) => name === chosen);
  return (
    <div ref={part}>
      {model ? (
        <ModelDetails model={model} />
      ) : state.sheet.kind === "ours" && modelChoice === null ? (
        <SheetModel sheet={state.sheet} />
      ) : (
        <ModelChoices />
      )}
    </div>
  );
}
