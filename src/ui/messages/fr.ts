import { destinations } from "./fr/destinations";
import { fileFindings, findings } from "./fr/findings";
import { approval } from "./fr/approval";
import { checklist } from "./fr/checklist";
import { dataset } from "./fr/dataset";
import { dispatch, publishRemarks } from "./fr/dispatch";
import { dateTime } from "./fr/grammar";
import { notices } from "./fr/notices";
import { check, enter, failure, frame, model } from "./fr/pane";
import { personalData } from "./fr/personalData";
import { preflight } from "./fr/preflight";
import { publish } from "./fr/publish";
import { refusals } from "./fr/refusals";
import { sheet } from "./fr/sheet";
import type { Messages } from "./messages";

export const fr: Messages = {
  language: "fr",
  findings,
  fileFindings,
  notices,
  refusals,
  frame,
  failure,
  model,
  enter,
  check,
  publish,
  checklist,
  dataset,
  approval,
  dispatch,
  publishRemarks,
  personalData,
  destinations,
  preflight,
  sheet,
  dateTime,
};
