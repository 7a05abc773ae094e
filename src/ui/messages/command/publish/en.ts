import { allOf, counted, dateTime, phrase, quoted } from "../../en/grammar";
import { publishRemarks } from "../../en/dispatch";
import type { PublishCommandMessages } from "./publishMessages";

const TYPES: Readonly<Record<string, string>> = {
  object: "an object { … }",
  array: "a list [ … ]",
  string: "a text between quotation marks",
  boolean: "true or false",
};

const rowsOf = (count: number): string => counted(count, { one: "row", other: "rows" });

export const publishEn: PublishCommandMessages = {
  usage: [
    "Usage: npm run publish -- FILE --schema NAME --to DESTINATIONS.json [--sheet SHEET] [--draft] [--dry-run] [--json] [--lang fr|en]",
    "FILE is a .csv, a .tsv or an .xlsx. docs/publish-command.md describes DESTINATIONS.json.",
  ].join("\n"),
  destinationsMissing: (file) =>
    phrase`The file of destinations ${quoted(file)} does not exist or cannot be opened. Check its path.`,
  destinationsFaulty: phrase`The file of destinations cannot be used. Nothing was sent.`,
  memoryUnreadable: (file) =>
    phrase`The memory of publications ${quoted(file)} cannot be read. Nothing was sent, so that the dataset is not published a second time. Restore this file from a backup.`,
  memoryUnwritable: (file) =>
    phrase`The memory of publications ${quoted(file)} cannot be written. Nothing was sent. Check that its folder exists and may be written.`,
  memoryHeld: (file) =>
    phrase`Another command is publishing this dataset right now. Nothing was sent. Wait for its end and run this one again; if none is running, delete ${quoted(file)}.`,
  memoryOfOther: (file, schema) =>
    phrase`The memory of publications ${quoted(file)} is that of a dataset of the model ${quoted(schema)}. Nothing was sent. Give another file in “memory”.`,
  memoryOfAnother: (file, identifier) =>
    phrase`The memory of publications ${quoted(file)} is that of the dataset ${quoted(identifier)}. Nothing was sent. Correct “identifier”, or give another file in “memory”.`,
  wholeFile: "File",
  faults: {
    notJson: () => ({
      reason: phrase`This is not a JSON file.`,
      remedy: phrase`Look for a comma, a quotation mark or a brace too many or missing.`,
    }),
    missing: () => ({
      reason: phrase`This setting is missing.`,
      remedy: phrase`Add it: docs/publish-command.md gives an example.`,
    }),
    holdsKey: () => ({
      reason: phrase`The name of an environment variable is expected here, and what is written looks like a key.`,
      remedy: phrase`Put the key in an environment variable and write its name here, in capitals: “PORTAL_KEY”. If this file was shared, replace that key.`,
    }),
    address: () => ({
      reason: phrase`This address cannot be used.`,
      remedy: phrase`Write it whole: it starts with https:// (or http:// on this machine), without user name, key or “?”; a space is written %20.`,
    }),
    blank: () => ({ reason: phrase`This text is empty.`, remedy: phrase`Fill it in.` }),
    siret: () => ({
      reason: phrase`This is not a SIRET.`,
      remedy: phrase`Write its 14 digits, without spaces.`,
    }),
    email: () => ({
      reason: phrase`This is not an e-mail address.`,
      remedy: phrase`Write it like “data@town.example”.`,
    }),
    repository: () => ({
      reason: phrase`This is not the name of a repository.`,
      remedy: phrase`Write it like “townhall/data”.`,
    }),
    identifier: () => ({
      reason: phrase`This identifier cannot be used.`,
      remedy: phrase`Write 3 to 60 lower-case letters without accent, digits or hyphens: “subventions-2025”.`,
    }),
    noDestination: () => ({
      reason: phrase`There is no destination.`,
      remedy: phrase`Add at least one.`,
    }),
    sameLabel: () => ({
      reason: phrase`Another destination has this name already.`,
      remedy: phrase`Give it a name of its own.`,
    }),
    samePlace: () => ({
      reason: phrase`Another destination writes to the same place already.`,
      remedy: phrase`Take one of the two out.`,
    }),
    sameHeader: () => ({
      reason: phrase`Two columns would have the same header.`,
      remedy: phrase`Give this one another name.`,
    }),
    unknownName: ({ name }) => ({
      reason: phrase`There is no setting ${quoted(name)} here.`,
      remedy: phrase`Correct its name or take it out.`,
    }),
    type: ({ expected }) => ({
      reason: phrase`This must be ${TYPES[expected] ?? expected}.`,
      remedy: phrase`Correct this value.`,
    }),
    choice: ({ allowed }) => ({
      reason: phrase`This value is not one of those allowed.`,
      remedy: phrase`Choose among: ${allOf(allowed)}.`,
    }),
    variableUnset: ({ variable }) => ({
      reason: phrase`The environment variable ${variable} is absent or empty.`,
      remedy: phrase`Put the key in it before running the command.`,
    }),
    variableUnusable: ({ variable }) => ({
      reason: phrase`The content of the environment variable ${variable} cannot be used.`,
      remedy: phrase`Check that it holds no line break, and nothing but the key.`,
    }),
    noSuchColumn: ({ column }) => ({
      reason: phrase`The model has no column ${quoted(column)}.`,
      remedy: phrase`Write the column's name as in the model.`,
    }),
  },
  refusals: {
    unreachable: ({ origin }) => ({
      reason: phrase`${origin} does not answer.`,
      remedy: phrase`Check the address, the certificate of the site and the network, then try again.`,
    }),
    wrongKey: ({ origin }) => ({
      reason: phrase`${origin} refuses the key.`,
      remedy: phrase`Check the content of the environment variable, then try again.`,
    }),
  },
  preflight: {
    spoiled: (errors) =>
      phrase`Nothing was sent: once the cells are masked, the file would have ${counted(errors, { one: "anomaly", other: "anomalies" })}. Decide “excludeRow” instead.`,
    personal: (cells) =>
      phrase`Nothing was sent: ${counted(cells, { one: "cell", other: "cells" })} where a person may be named. Decide of each column in “personalData” (docs/publish-command.md): excludeRow, maskCell, or keep with a reason.`,
    faults: (errors) =>
      phrase`Nothing was sent: ${counted(errors, { one: "anomaly", other: "anomalies" })} to correct. For a draft, add --draft.`,
    nothing: phrase`Nothing was sent: the file has no row.`,
  },
  counts: (rows, bytes, fileName) =>
    phrase`${fileName}, ${rowsOf(rows)}, ${counted(bytes, { one: "byte", other: "bytes" })}`,
  published: (url, replaced, isDraft) => {
    if (isDraft) return phrase`Draft left: ${url}`;
    return replaced
      ? phrase`Published in the place of the earlier one: ${url}`
      : phrase`Published: ${url}`;
  },
  notRemembered: phrase`The memory of publications could not be written after the sending. Make its file accessible and run the command again: the same dataset will be found.`,
  planned: (replaces) =>
    replaces
      ? phrase`Would be sent in the place of the earlier one.`
      : phrase`Would be sent for the first time, or in the place of the one that the dataset has there already.`,
  skipped: {
    neverDraft: phrase`Left out: all that is put here is public. Nothing was sent.`,
    alreadyPublic: phrase`Left out: the dataset is public here already, a draft would withdraw it. Nothing was sent.`,
  },
  copies: {
    same: phrase`There now: the file of the earlier publication.`,
    unknown: phrase`There now: a file that cannot be compared.`,
  },
  changes: {
    firstTime: () => phrase`No earlier publication in memory.`,
    unchanged: ({ at }) => phrase`Nothing changed since the publication of ${dateTime(at)}.`,
    changes: ({ added, changed, removed, at }) =>
      phrase`Since the publication of ${dateTime(at)}: ${rowsOf(added)} added, ${changed} changed, ${removed} removed.`,
    changesUnknown: ({ at }) =>
      phrase`Earlier publication: ${dateTime(at)}. The memory cannot tell what changed since.`,
    shrank: ({ from, to }) => phrase`Warning: ${rowsOf(to)} instead of ${from} last time.`,
    copyChanged: () =>
      phrase`Warning: the file there was changed by somebody else since the earlier publication.`,
    copyGone: () => phrase`Warning: the file of the earlier publication is no longer there.`,
    lookRefused: () => phrase`The file there could not be compared.`,
  },
  labelLeft: phrase`Warning: the profile of this destination makes a file that no longer conforms to the model. It is published without the model's label.`,
  remarks: publishRemarks,
  summary: {
    published: phrase`Published everywhere.`,
    draft: phrase`Draft left.`,
    nowhere: phrase`No draft was left. Add a destination that keeps drafts: udata, ckan, opendatasoft or file.`,
    planned: phrase`Trial: nothing was sent.`,
    failed: (labels) =>
      phrase`Failed: ${allOf(labels)}. No file is half-written there; the other destinations are not touched. Correct and run the same command again: nothing will be made twice.`,
  },
};
