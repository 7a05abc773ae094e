import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useMemo } from "react";
import type { RegisteredDecision } from "../../../../app/publication/preflight";
import { Disclosure } from "../../Disclosure";
import { VirtualList, type EntryPlace } from "../../list/VirtualList";
import { usePane } from "../../PaneContext";
import { Paragraph } from "../../Paragraph";
import { DecisionEntry, GestureEntry } from "./RegisterEntries";
import { REGISTER_ROWS, registerRows, type RegisterRow } from "./registerRows";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { maxHeight: "min(50vh, 22rem)" },
});

/** Who decided what and why, each decision to be gone back on; a file for the data-protection officer. */
export function Register({ register }: { readonly register: readonly RegisteredDecision[] }) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.personalData.register;
  const rows = useMemo(() => registerRows(register), [register]);
  if (register.length === 0) return null;
  return (
    <Disclosure summary={words.title(register.length)}>
      <div className={styles.root}>
        <Paragraph isQuiet>{words.explanation}</Paragraph>
        <div>
          <Button
            size="small"
            icon={<ArrowDownloadRegular />}
            onClick={() => void actions.downloadRegister()}
          >
            {words.download}
          </Button>
        </div>
        <VirtualList
          rows={rows}
          facts={REGISTER_ROWS}
          label={words.listLabel}
          help={words.listHelp}
          className={styles.list}
        >
          {rowOf}
        </VirtualList>
      </div>
    </Disclosure>
  );
}

function rowOf(row: RegisterRow, place: EntryPlace) {
  return row.kind === "gesture" ? (
    <GestureEntry gesture={row.gesture} {...place} />
  ) : (
    <DecisionEntry decision={row.decision} {...place} />
  );
}
