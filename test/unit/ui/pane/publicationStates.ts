import type { PublishRefusal } from "../../../../src/app/ports/destination";
import type { Dispatch, DispatchOf } from "../../../../src/app/publication/dispatch";
import type { DatasetCard } from "../../../../src/core/publication/datasetCard";
import type { DestinationPreflight, Preflight } from "../../../../src/app/publication/preflight";
import type { KnownPlace } from "../../../../src/app/publication/knownPlace";

/** What became of a publication of 128 grants on the town's site and on the national platform. */
export const onSite: DispatchOf<"published"> = {
  id: "webdav:https://www.ville-exemple.fr/dav/",
  label: "Site de la commune",
  draft: false,
  status: {
    kind: "published",
    url: "https://www.ville-exemple.fr/donnees/20250312_213502388_subventions.csv",
    page: null,
    rows: 128,
    at: "2025-03-12T13:05:00Z",
    replaced: true,
    remarks: [],
    isRemembered: true,
  },
};

const platform = { id: "udata:https://www.data.gouv.fr:ville", label: "data.gouv.fr" };

export const onPlatform: DispatchOf<"published"> = {
  ...platform,
  draft: false,
  status: {
    ...onSite.status,
    url: "https://www.data.gouv.fr/fr/datasets/r/1f3a",
    page: "https://www.data.gouv.fr/fr/datasets/subventions/",
    replaced: false,
    remarks: [{ code: "qualityScore", score: 0.89 }],
  },
};

export const draftOnPlatform: DispatchOf<"published"> = {
  ...onPlatform,
  draft: true,
  status: { ...onPlatform.status, remarks: [{ code: "draftFileReadable" }] },
};

export function refusedBy(
  reason: PublishRefusal["reason"],
  { id, label, draft }: Dispatch = { ...platform, draft: false, status: { kind: "waiting" } },
): DispatchOf<"refused"> {
  const refusal = { reason, status: null, origin: "www.data.gouv.fr" };
  return { id, label, draft, status: { kind: "refused", refusal } };
}

export function sending(done: number, total: number | null): DispatchOf<"sending"> {
  return { ...platform, draft: false, status: { kind: "sending", done, total } };
}

export const draftByColleague: KnownPlace = {
  ...platform,
  url: onPlatform.status.url,
  page: onPlatform.status.page,
  at: "2025-03-12T13:05:00Z",
  rows: 126,
  by: "Léa Morel",
  draft: true,
};

export const site: DestinationPreflight = {
  id: "site",
  label: "Site de la commune",
  drafts: "never",
  remarks: [
    { code: "changes", params: { added: 14, changed: 1, removed: 0, at: onSite.status.at } },
  ],
  changes: {
    added: [...Array(13).keys()].map((row) => row + 20).concat(40),
    changed: [7],
    removed: [],
  },
};

export const national: DestinationPreflight = {
  ...platform,
  drafts: "readable",
  remarks: [{ code: "firstTime", params: {} }],
  changes: null,
};

/** The sheet as it was looked at before it leaves, with nothing else to say than where it goes. */
export function lookedAt(...destinations: readonly DestinationPreflight[]): Preflight {
  const nothing = { examined: [], register: [], brought: [], remarks: [] };
  return { rows: 128, ...nothing, destinations };
}

export const proposedCard: DatasetCard = {
  title: "Subventions – Ville de Rennes",
  description: "Les aides versées aux associations.",
  licence: "lov2",
  frequency: "irregular",
  keywords: [],
  territory: { level: "fr:commune", code: "35238", name: "Rennes" },
  contact: null,
};
