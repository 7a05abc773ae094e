import { destinations } from "./en/destinations";
import { fileFindings, findings } from "./en/findings";
import { approval } from "./en/approval";
import { checklist } from "./en/checklist";
import { dataset } from "./en/dataset";
import { dispatch, publishRemarks } from "./en/dispatch";
import { dateTime } from "./en/grammar";
import { notices } from "./en/notices";
import { check, enter, failure, frame, model } from "./en/pane";
import { personalData } from "./en/personalData";
import { preflight } from "./en/preflight";
import { publish } from "./en/publish";
import { refusals } from "./en/refusals";
import { sheet } from "./en/sheet";
import type { Messages } from "./messages";

export const en: Messages = {
  language: "en",
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
