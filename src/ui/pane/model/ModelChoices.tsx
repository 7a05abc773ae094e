import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { StepBody } from "../StepBody";
import { ModelCard } from "./ModelCard";
import { OtherModel } from "./OtherModel";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

export function ModelChoices() {
  const styles = useStyles();
  const { state, messages } = usePane();
  const { chooseTitle, chooseIntroduction, foreignSheet } = messages.model;
  return (
    <StepBody title={chooseTitle}>
      {state.sheet.kind === "foreign" && <Paragraph>{foreignSheet(state.sheet.name)}</Paragraph>}
      <Paragraph isQuiet>{chooseIntroduction}</Paragraph>
      <ul className={styles.list}>
        {state.models.map((model) => (
          <li key={model.name}>
            <ModelCard model={model} />
          </li>
        ))}
      </ul>
      <OtherModel />
    </StepBody>
  );
}
