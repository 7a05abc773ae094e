import type { Notice } from "../../../app/state/paneState";

/** Done as asked; refused for a reason the officer can lift; failed. */
export type NoticeTone = "done" | "refused" | "failed";

export const NOTICE_TONES: Readonly<Record<Notice["code"], NoticeTone>> = {
  "sheet.created": "done",
  "sheet.notOurs": "refused",
  "sheet.gone": "refused",
  "sheet.empty": "refused",
  "sheet.protected": "refused",
  "sheet.structureProtected": "refused",
  "sheet.noHeader": "refused",
  "sheet.merged": "refused",
  "sheet.cellEditing": "refused",
  "sheet.rowHidden": "refused",
  "check.stopped": "done",
  "check.notMarked": "refused",
  "check.noFinding": "done",
  "publish.faultsRemain": "refused",
  "publish.noDestination": "refused",
  "publish.twin": "refused",
  "publish.personalData": "refused",
  "publish.noSigner": "refused",
  "register.saved": "done",
  "publish.brought": "refused",
  "dataset.kept": "done",
  "publish.nothing": "refused",
  "publish.stopped": "done",
  "draft.saved": "done",
  "file.saved": "done",
  "model.invalid": "failed",
  "model.unknown": "failed",
  "host.tooOld": "failed",
  "host.failed": "failed",
  "host.tooLarge": "failed",
  "host.closed": "failed",
  unexpected: "failed",
};
