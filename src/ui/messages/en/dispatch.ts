import type { DispatchMessages, PublishRemarkMessages } from "../dispatchMessages";
import { counted, dateTime, phrase } from "./grammar";

const rows = (count: number): string => counted(count, { one: "row", other: "rows" });

export const dispatch: DispatchMessages = {
  titles: {
    sending: "Publishing",
    published: "Published",
    draft: "Draft left",
    partly: "Partly published",
    refused: "Not published",
  },
  waiting: "Waiting",
  sending: "Sending",
  bytes: (done, total) => phrase`${megabytes(done)} MB of ${megabytes(total)} MB`,
  published: (count, at) => phrase`${rows(count)} published on ${dateTime(at)}.`,
  draftLeft: (count, at) =>
    phrase`${rows(count)} left as a private draft on ${dateTime(at)}. Nothing is public. Whoever publishes it opens this workbook and chooses Publish: the same dataset becomes public.`,
  replaced: "The previous file was replaced, at the same address.",
  firstTime: "It is the first time in this place.",
  skipped: {
    neverDraft: "Nothing is sent: all that is put here is public.",
    alreadyPublic:
      "Nothing is sent: the dataset is public here already, a draft would withdraw it.",
  },
  notRemembered:
    "The workbook could not note this publication. Publish again once it can be changed: the same dataset will be found.",
  editedSince: "The sheet has changed since it was sent.",
  viewOnline: "View online",
  viewOnlineAt: (label) => phrase`View online: ${label}`,
  file: "File",
  fileAt: (label) => phrase`File: ${label}`,
  placesTitle: "Published already",
  place: (count, at) => phrase`${rows(count)} published on ${dateTime(at)}`,
  draftPlace: (count, at) => phrase`Private draft of ${rows(count)}, left on ${dateTime(at)}`,
  signed: (by) => phrase`by ${by}`,
};

export const publishRemarks: PublishRemarkMessages = {
  draftFileReadable: () =>
    phrase`The dataset is private, but its file can be read by whoever knows its address.`,
  qualityScore: ({ score }) => phrase`Quality score: ${Math.round(score * 100)}%.`,
  schemaUnknown: ({ name, version }) =>
    phrase`The platform does not know the model ${name} ${version}: the file is published without its label.`,
  schemaLeft: () =>
    phrase`The presentation chosen for this destination departs from the model: the file is published without the model's label.`,
  licenceUnknown: ({ licence }) =>
    phrase`The portal does not list the licence ${licence}: ask its administrator to add it.`,
  contactLeft: () =>
    phrase`The platform did not take the contact of the dataset. Check its name and address, or add it there.`,
  feedIsPublic: ({ url }) =>
    phrase`The feed ${url} announces this file. If data.gouv.fr harvests it, the dataset becomes public there at once, without a draft.`,
};

/** To the tenth. */
function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
