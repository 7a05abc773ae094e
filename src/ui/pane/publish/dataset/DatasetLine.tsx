import { legalKeywords } from "../../../../core/publication/legalKeywords";
import type { CardState } from "../../../../app/state/paneState";
import { usePane } from "../../PaneContext";
import { Paragraph } from "../../Paragraph";
import type { OurSheet } from "../../sheetStanding";
import { CheckLine } from "../CheckLine";
import { CardEditor } from "./CardEditor";

interface Props {
  readonly sheet: OurSheet;
  readonly card: CardState | null;
}

/** What is said of the dataset; opens on its card. Nothing before the rows or the workbook tell. */
export function DatasetLine({ sheet, card: known }: Props) {
  const words = usePane().messages.dataset;
  if (known === null) return null;
  const { card, isKept } = known;
  return (
    <CheckLine standing={isKept ? "ready" : "watch"} text={words.line(card.title)}>
      {!isKept && <Paragraph isQuiet>{words.proposed}</Paragraph>}
      <CardEditor
        key={JSON.stringify([sheet.id, card])}
        card={card}
        legal={legalKeywords(sheet.schemaName)}
      />
    </CheckLine>
  );
}
