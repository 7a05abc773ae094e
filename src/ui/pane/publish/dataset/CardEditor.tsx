import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { DatasetCard } from "../../../../core/publication/datasetCard";
import { usePane } from "../../PaneContext";
import { CardChoice } from "./CardChoice";
import { CardText } from "./CardText";
import { cardFaults, cardIn, formOf, type CardFaults, type CardForm } from "./cardForm";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
});

interface Props {
  readonly card: DatasetCard;
  /** Keywords that the law asks for: they need not be typed. */
  readonly legal: readonly string[];
}

export function CardEditor({ card, legal }: Props) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.dataset;
  const place = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(() => formOf(card));
  const [faults, setFaults] = useState<CardFaults>({});
  const bound = (name: keyof CardForm) => ({
    name,
    value: form[name],
    fault: faults[name],
    onEnter: (value: string) => setForm({ ...form, [name]: value }),
  });

  function save(event: FormEvent): void {
    event.preventDefault();
    const found = cardFaults(form, words);
    setFaults(found);
    const [first] = Object.keys(found);
    if (first) return place.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    void actions.keepCard(cardIn(form));
  }

  const { level } = form;
  const keywordsHint = [
    legal.length > 0 && words.legalKeywords(legal.join(", ")),
    words.keywordsHint,
  ];
  return (
    <form ref={place} noValidate className={styles.root} onSubmit={save}>
      <CardText {...bound("title")} label={words.title} isRequired />
      <CardText
        {...bound("description")}
        label={words.description}
        hint={words.descriptionHint(form.description.length)}
        isLong
      />
      <CardChoice {...bound("licence")} label={words.licence} choices={words.licences} />
      <CardChoice {...bound("frequency")} label={words.frequency} choices={words.frequencies} />
      <CardText
        {...bound("keywords")}
        label={words.keywords}
        hint={keywordsHint.filter((hint) => hint !== false).join(" ")}
      />
      <CardChoice
        {...bound("level")}
        label={words.level}
        choices={{ "": words.noLevel, ...words.levels }}
      />
      {level !== "" && (
        <>
          <CardText
            {...bound("code")}
            label={words.code}
            hint={words.codeHints[level]}
            isRequired
          />
          <CardText {...bound("territoryName")} label={words.territoryName} isRequired />
        </>
      )}
      <CardText {...bound("contactName")} label={words.contactName} />
      <CardText {...bound("contactEmail")} label={words.contactEmail} hint={words.contactHint} />
      <div>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
