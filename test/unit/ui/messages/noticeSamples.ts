import type { Finding } from "../../../../src/core/report/finding";
import type { PublishRefusal } from "../../../../src/app/ports/destination";
import type { NoticeParams } from "../../../../src/app/state/paneState";

type Samples = { readonly [Code in keyof NoticeParams]: readonly NoticeParams[Code][] };

const unknownType: Finding = {
  type: "schema-error",
  code: "schema.invalid",
  severity: "error",
  row: null,
  field: null,
  params: { path: "/fields/0/type", reason: "typeUnknown", found: "strin" },
};

export const noticeSamples: Samples = {
  "sheet.created": [{ name: "Subventions" }],
  "sheet.notOurs": [{ name: "Feuil1" }],
  "sheet.gone": [{}],
  "sheet.empty": [{}],
  "sheet.protected": [{ name: "Subventions" }],
  "sheet.structureProtected": [{}],
  "sheet.noHeader": [{ name: "Subventions" }],
  "sheet.merged": [{ areas: ["B5:B7"] }, { areas: ["A1:A2", "B5:B7", "C1:C2", "D1:D2"] }],
  "sheet.cellEditing": [{}],
  "sheet.rowHidden": [{ address: "E12" }],
  "check.stopped": [{}],
  "check.notMarked": [{ name: "Subventions" }],
  "check.noFinding": [{ rows: 0 }, { rows: 1 }, { rows: 128 }],
  "publish.faultsRemain": [{ errors: 1 }, { errors: 3 }],
  "publish.noDestination": [{}],
  "publish.twin": [{}],
  "publish.noOwner": [{ label: "data.gouv.fr" }],
  "publish.personalData": [{ addresses: ["C3"] }, { addresses: ["C3", "C4", "D9", "D12"] }],
  "publish.noSigner": [{}],
  "approval.saved": [{ fileName: "approbation_subventions.html" }],
  "register.saved": [{ fileName: "registre.csv" }],
  "publish.brought": [{ errors: 1 }, { errors: 3 }],
  "dataset.kept": [{}],
  "publish.nothing": [{}],
  "publish.stopped": [{}],
  "draft.saved": [
    { fileName: "brouillon.csv", errors: 0 },
    { fileName: "brouillon.csv", errors: 2 },
  ],
  "file.saved": [{ fileName: "subventions.csv" }],
  "model.invalid": [
    { findings: [] },
    { findings: [unknownType] },
    { findings: [unknownType, unknownType] },
    { findings: [unknownType, unknownType, unknownType] },
  ],
  "model.unknown": [{ name: "x/y", version: "1.0.0" }],
  "host.tooOld": [{ needed: "ExcelApi 1.14" }],
  "host.failed": [{ code: "GeneralException" }],
  "host.tooLarge": [{}],
  "host.closed": [{}],
  unexpected: [{ detail: "TypeError" }],
};

export const refusalSamples: { readonly [Reason in PublishRefusal["reason"]]: PublishRefusal } = {
  unreachable: { reason: "unreachable", status: null, origin: "www.ville-exemple.fr" },
  wrongKey: { reason: "wrongKey", status: 401, origin: "www.ville-exemple.fr" },
  noRight: { reason: "noRight", status: 403, origin: "www.ville-exemple.fr" },
  noSuchPlace: { reason: "noSuchPlace", status: 409, origin: "www.ville-exemple.fr" },
  tooLarge: { reason: "tooLarge", status: 413, origin: "www.ville-exemple.fr" },
  noSpace: { reason: "noSpace", status: 507, origin: "www.ville-exemple.fr" },
  stopped: { reason: "stopped", status: null, origin: "www.ville-exemple.fr" },
  changedMeanwhile: { reason: "changedMeanwhile", status: 412, origin: "www.ville-exemple.fr" },
  browserRefused: { reason: "browserRefused", status: null, origin: "www.ville-exemple.fr" },
  redirected: { reason: "redirected", status: 301, origin: "www.ville-exemple.fr" },
  busy: { reason: "busy", status: 503, origin: "www.ville-exemple.fr" },
  readOnly: { reason: "readOnly", status: 423, origin: "www.ville-exemple.fr" },
  invalid: { reason: "invalid", status: 400, origin: "www.ville-exemple.fr", detail: "titre vide" },
  clockSkew: { reason: "clockSkew", status: 403, origin: "www.ville-exemple.fr" },
  alreadyPublic: { reason: "alreadyPublic", status: null, origin: "x.fr" },
  notOurs: { reason: "notOurs", status: null, origin: "x.fr", detail: "datapackage.json" },
  unexpected: { reason: "unexpected", status: 500, origin: "www.ville-exemple.fr" },
};
