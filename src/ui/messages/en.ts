import { checkFindings } from "./en/checkFindings";
import { constraintFindings } from "./en/constraintFindings";
import { dateTime } from "./en/grammar";
import { headerFindings } from "./en/headerFindings";
import { notices } from "./en/notices";
import { check, enter, failure, frame, model } from "./en/pane";
import { publish } from "./en/publish";
import { refusals } from "./en/refusals";
import { rowFindings } from "./en/rowFindings";
import { schemaFindings } from "./en/schemaFindings";
import { sheet } from "./en/sheet";
import { sourceFindings } from "./en/sourceFindings";
import { typeFindings } from "./en/typeFindings";
import type { Messages } from "./messages";

export const en: Messages = {
  language: "en",
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
