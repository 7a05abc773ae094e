import type { PreflightMessages } from "../preflightMessages";
import { agreed, counted, dateTime, phrase } from "./grammar";
import { refusals } from "./refusals";

const rows = (count: number): string => counted(count, { one: "row", other: "rows" });
const cells = (count: number): string => counted(count, { one: "cell", other: "cells" });
const errorsOf = (count: number): string => counted(count, { one: "error", other: "errors" });

export const preflight: PreflightMessages = {
  remarks: {
    nothing: () => "No row to publish.",
    faults: ({ errors }) => phrase`${errorsOf(errors)} to correct in the Check step.`,
    personalData: ({ cells: count }) =>
      phrase`${cells(count)} to examine: a person may be named there. Exclude the row, mask the cell, or keep it and say why.`,
    brought: ({ errors }) =>
      phrase`${errorsOf(errors)} in the file once the decisions are applied. Exclude the row rather than mask the cell, or correct the sheet.`,
    warnings: ({ warnings }) =>
      phrase`${counted(warnings, { one: "warning", other: "warnings" })}: publication stays possible.`,
    excluded: ({ rows: count }) => phrase`${rows(count)} excluded from the file.`,
    masked: ({ cells: count }) => phrase`${cells(count)} masked with “***”.`,
    kept: ({ cells: count }) =>
      phrase`${cells(count)} kept as ${agreed(count, { one: "it is", other: "they are" })}, with a reason.`,
    firstTime: () => "First publication in this place.",
    unchanged: ({ at }) => phrase`Nothing has changed since the publication of ${dateTime(at)}.`,
    changes: ({ added, changed, removed, at }) =>
      phrase`Since the publication of ${dateTime(at)}: ${rows(added)} added, ${changed} changed, ${removed} removed.`,
    changesUnknown: ({ at }) =>
      phrase`Published on ${dateTime(at)}. This workbook does not hold what is needed to tell what has changed since.`,
    shrank: ({ from, to }) =>
      phrase`The file goes from ${rows(from)} to ${to}. Make sure that no row is missing in the sheet.`,
    copyChanged: () =>
      "The file online is no longer the one that you published: somebody changed it. Publishing will replace it.",
    copyGone: () =>
      "The published file is no longer online. Publishing will put it back at the same address.",
    lookRefused: ({ refusal }) =>
      phrase`The copy online could not be compared. ${refusals.reasons[refusal.reason](refusal).reason}`,
  },
  weights: { blocks: "to settle", warns: "to look at", informs: "for information" },
  kinds: {
    email: { name: "E-mail address", why: "A person can be reached by it." },
    phone: { name: "Telephone number", why: "A person can be reached by it." },
    nir: {
      name: "Social security number",
      why: "It means one person only and is never published.",
    },
    iban: { name: "Bank account", why: "It is covered by secrecy." },
    postalAddress: { name: "Postal address", why: "It may be that of a person." },
    personName: { name: "Name of a person", why: "A title stands before a name." },
    naturalPerson: {
      name: "Beneficiary without SIRET or RNA",
      why: "It may be a person: who they are is not published without a legal ground.",
    },
    soleTrader: {
      name: "Sole trader",
      why: "It has a SIRET and the name of a person: who they are is not published without a legal ground.",
    },
  },
  actions: {
    excludeRow: "Exclude the row",
    maskCell: "Mask the cell",
    keep: "Keep, with a reason",
  },
};
