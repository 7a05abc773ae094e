import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  CHOICE_NAMES,
  choiceNamed,
  type ChoiceName,
} from "../../../../app/destinations/destinationChoices";
import { Disclosure } from "../../Disclosure";
import { usePane } from "../../PaneContext";
import { Paragraph } from "../../Paragraph";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choice: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  words: { display: "flex", flexDirection: "column" },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface Props {
  readonly onChoose: (name: ChoiceName) => void;
  /** Absent while there is no destination to go back to. */
  readonly onCancel?: () => void;
}

/** Where to publish, in plain words: the two usual places, the others on demand. */
export function KindChoice({ onChoose, onCancel }: Props) {
  const styles = useStyles();
  const words = usePane().messages.destinations;
  const usual = CHOICE_NAMES.filter((name) => choiceNamed(name).isUsual);
  const others = CHOICE_NAMES.filter((name) => !choiceNamed(name).isUsual);
  return (
    <div className={styles.root} onKeyDown={({ key }) => key === "Escape" && onCancel?.()}>
      <Paragraph isQuiet>{words.introduction}</Paragraph>
      {usual.map((name) => (
        <Kind key={name} name={name} onChoose={onChoose} />
      ))}
      <Disclosure summary={words.others}>
        <div className={styles.root}>
          {others.map((name) => (
            <Kind key={name} name={name} onChoose={onChoose} />
          ))}
        </div>
      </Disclosure>
      {onCancel && (
        <div>
          <Button onClick={onCancel}>{words.back}</Button>
        </div>
      )}
    </div>
  );
}

function Kind({ name, onChoose }: { readonly name: ChoiceName } & Pick<Props, "onChoose">) {
  const styles = useStyles();
  const words = usePane().messages.destinations.choices[name];
  return (
    <Button className={styles.choice} onClick={() => onChoose(name)}>
      <span className={styles.words}>
        <span>{words.name}</span>
        <span className={styles.hint}>{words.hint}</span>
      </span>
    </Button>
  );
}
