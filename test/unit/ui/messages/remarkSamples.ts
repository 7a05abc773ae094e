import type { PublishRemark } from "../../../../src/app/ports/destination";
import type { PreflightParams } from "../../../../src/app/publication/preflightRemark";
import { refusalSamples } from "./noticeSamples";

export const publishRemarkSamples: readonly PublishRemark[] = [
  { code: "draftFileReadable" },
  { code: "qualityScore", score: 0.89 },
  { code: "schemaUnknown", name: "scdl/subventions", version: "2.1.1" },
  { code: "licenceUnknown", licence: "lov2" },
  { code: "feedIsPublic", url: "https://www.ville-exemple.fr/donnees/catalogue.jsonld" },
];

type Samples = { readonly [Code in keyof PreflightParams]: readonly PreflightParams[Code][] };

const at = "2026-11-23T09:00:00.000Z";

export const remarkSamples: Samples = {
  nothing: [{}],
  faults: [{ errors: 1 }, { errors: 3 }],
  personalData: [{ cells: 1 }, { cells: 3 }],
  brought: [{ errors: 1 }, { errors: 3 }],
  warnings: [{ warnings: 1 }, { warnings: 3 }],
  excluded: [{ rows: 1 }, { rows: 3 }],
  masked: [{ cells: 1 }, { cells: 3 }],
  kept: [{ cells: 1 }, { cells: 3 }],
  firstTime: [{}],
  unchanged: [{ at }],
  changes: [
    { added: 1, changed: 0, removed: 2, at },
    { added: 14, changed: 1, removed: 0, at },
  ],
  changesUnknown: [{ at }],
  shrank: [{ from: 128, to: 1 }],
  copyChanged: [{}],
  copyGone: [{}],
  lookRefused: [
    { refusal: refusalSamples.wrongKey },
    { refusal: refusalSamples.unreachable },
    { refusal: refusalSamples.invalid },
  ],
};
