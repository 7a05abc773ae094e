import type { FindingMessages } from "../findingMessages";
import { asPublished, type ValueWriting } from "../valueWriting";
import { checkFindings } from "./checkFindings";
import { constraintFindings } from "./constraintFindings";
import { typedDate, typedNumber } from "./grammar";
import { headerFindings } from "./headerFindings";
import { rowFindings } from "./rowFindings";
import { schemaFindings } from "./schemaFindings";
import { sourceFindings } from "./sourceFindings";
import { typeFindings } from "./typeFindings";

/** In a worksheet, a date or an amount is asked for as Excel of this language takes it. */
export const findings = findingsIn({
  typedNumber,
  typedDate,
  dateForm: "JJ/MM/AAAA",
  dateTimeForm: "JJ/MM/AAAA HH:MM:SS",
});

export const fileFindings = findingsIn(asPublished("AAAA-MM-JJ", "AAAA-MM-JJTHH:MM:SS"));

function findingsIn(writing: ValueWriting): FindingMessages {
  return {
    ...headerFindings,
    ...rowFindings,
    ...typeFindings(writing),
    ...constraintFindings(writing),
    ...checkFindings(writing),
    ...schemaFindings,
    ...sourceFindings,
  };
}
