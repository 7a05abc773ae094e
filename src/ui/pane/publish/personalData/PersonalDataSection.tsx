import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { useVisuallyHidden } from "../../../theme/visuallyHidden";
import { usePane } from "../../PaneContext";
import { Paragraph } from "../../Paragraph";
import { Section } from "../../Section";
import { Brought } from "./Brought";
import { PersonalList } from "./PersonalList";
import { goToPersonalData, PERSONAL_DATA_ID } from "./personalDataId";
import { personalRows } from "./personalRows";
import { Register } from "./Register";
import { Signer } from "./Signer";

const useStyles = makeStyles({ root: { position: "relative" } });

/**
 * What may name a person, decided before anything leaves. A point that nobody sees nor clicks takes the focus for it,
 * and gives it to the first cell.
 */
export function PersonalDataSection() {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { state, messages } = usePane();
  const { preflight, notice, signer } = state;
  const words = messages.personalData;
  const [request, setRequest] = useState(0);
  const [asked, setAsked] = useState(0);
  const examined = preflight?.examined;
  const rows = useMemo(() => personalRows(examined ?? []), [examined]);
  const isHeld = notice?.code === "publish.personalData" && rows.length > 0;
  useEffect(() => {
    if (isHeld) goToPersonalData();
  }, [isHeld, notice]);

  function isSigned(): boolean {
    if (signer === "") setAsked((count) => count + 1);
    return signer !== "";
  }

  return (
    <div className={styles.root}>
      <Section title={words.title}>
        <span
          id={PERSONAL_DATA_ID}
          tabIndex={-1}
          className={hidden.root}
          onFocus={() => setRequest((count) => count + 1)}
        />
        {preflight === null ? (
          <NotExamined />
        ) : (
          <>
            <Standing found={preflight.examined.length} undecided={undecidedOf(rows)} />
            <Brought brought={preflight.brought} />
            {preflight.examined.length > 0 && <Signer asked={asked} />}
            {rows.length > 0 && <PersonalList rows={rows} request={request} isSigned={isSigned} />}
            <Register register={preflight.register} />
          </>
        )}
      </Section>
    </div>
  );
}

const undecidedOf = (rows: ReturnType<typeof personalRows>): number =>
  rows.filter(({ kind }) => kind === "cell").length;

interface StandingProps {
  readonly found: number;
  readonly undecided: number;
}

function Standing({ found, undecided }: StandingProps) {
  const words = usePane().messages.personalData;
  if (undecided > 0)
    return (
      <>
        <Paragraph>
          <strong>{words.toExamine(undecided)}</strong>
        </Paragraph>
        <Paragraph isQuiet>
          {words.explanation} {words.maskHint}
        </Paragraph>
      </>
    );
  return (
    <Paragraph isQuiet>{found === 0 ? words.nothingFound : words.allDecided(found)}</Paragraph>
  );
}

/** Before the sheet is checked, while the search is under way, or once it was stopped. */
function NotExamined() {
  const { state, actions, messages } = usePane();
  const words = messages.personalData;
  if (state.check.kind === "unchecked") return <Paragraph isQuiet>{words.checkFirst}</Paragraph>;
  if (state.busy)
    return <Paragraph isQuiet>{`${messages.frame.tasks[state.busy.task]}…`}</Paragraph>;
  return (
    <>
      <Paragraph isQuiet>{words.notExamined}</Paragraph>
      <div>
        <Button onClick={() => void actions.examine()}>{words.examine}</Button>
      </div>
    </>
  );
}
