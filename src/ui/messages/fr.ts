import { checkFindings } from "./fr/checkFindings";
import { constraintFindings } from "./fr/constraintFindings";
import { dateTime } from "./fr/grammar";
import { headerFindings } from "./fr/headerFindings";
import { notices } from "./fr/notices";
import { check, enter, failure, frame, model } from "./fr/pane";
import { publish } from "./fr/publish";
import { refusals } from "./fr/refusals";
import { rowFindings } from "./fr/rowFindings";
import { schemaFindings } from "./fr/schemaFindings";
import { sheet } from "./fr/sheet";
import { sourceFindings } from "./fr/sourceFindings";
import { typeFindings } from "./fr/typeFindings";
import type { Messages } from "./messages";

export const fr: Messages = {
  language: "fr",
  findings: {
    ...headerFindings,
    ...rowFindings,
    ...typeFindings,
    ...constraintFindings,
    ...checkFindings,
    ...schemaFindings,
    ...sourceFindings,
  },
  notices,
  refusals,
  frame,
  failure,
  model,
  enter,
  check,
  publish,
  sheet,
  dateTime,
};
