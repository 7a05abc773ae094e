import type { RefusalMessages } from "../noticeMessages";
import { phrase, quoted } from "./grammar";

export const refusals: RefusalMessages = {
  nothingLost: phrase`Nothing is lost: the file already online is intact.`,
  fileSent: phrase`Your new file has arrived whole; what describes it could not follow.`,
  reasons: {
    unreachable: ({ origin }) => ({
      reason: phrase`${origin} does not answer.`,
      remedy: phrase`Check the address and the network, then try again. If the address is right, the administrator of the site must allow this pane to write there (CORS).`,
    }),
    wrongKey: ({ origin }) => ({
      reason: phrase`${origin} refuses the key or the password.`,
      remedy: phrase`Enter them again in the destination, then try again.`,
    }),
    noRight: ({ origin }) => ({
      reason: phrase`${origin} knows your account and does not let it write in this folder.`,
      remedy: phrase`Ask the administrator of the site for this right, then try again.`,
    }),
    noSuchPlace: ({ origin }) => ({
      reason: phrase`The folder of the destination does not exist on ${origin}.`,
      remedy: phrase`Correct the address of the folder, or have it created by the administrator of the site, then try again.`,
    }),
    tooLarge: ({ origin }) => ({
      reason: phrase`${origin} does not accept such a large file.`,
      remedy: phrase`Ask the administrator of the site to raise this limit, then try again.`,
    }),
    noSpace: ({ origin }) => ({
      reason: phrase`There is no space left on ${origin}.`,
      remedy: phrase`Ask the administrator of the site to free some, then try again.`,
    }),
    stopped: () => ({
      reason: phrase`The transfer was stopped before the end.`,
      remedy: phrase`You can start it again at any time.`,
    }),
    changedMeanwhile: ({ origin }) => ({
      reason: phrase`The file online on ${origin} was changed by someone else during the transfer.`,
      remedy: phrase`Look at it, then try again if yours must replace it.`,
    }),
    browserRefused: ({ origin, detail }) => ({
      reason: phrase`${origin} works, but does not let this pane write to it.`,
      remedy:
        detail === undefined
          ? phrase`Ask your IT department to put a proxy in front of it: the page docs/reverse-proxy.md of Ligne Claire gives the configuration.`
          : phrase`Ask the administrator of the site to allow the pane's address (CORS): the lines to add are given with the destination.`,
    }),
    redirected: ({ origin }) => ({
      reason: phrase`The address given on ${origin} leads to another one: your key did not follow.`,
      remedy: phrase`Open the address in a browser, copy the one where you arrive and enter it in the destination.`,
    }),
    busy: ({ origin }) => ({
      reason: phrase`${origin} is too busy to answer.`,
      remedy: phrase`Try again in a few minutes.`,
    }),
    readOnly: ({ origin }) => ({
      reason: phrase`${origin} is closed to changes for now.`,
      remedy: phrase`Try again later; the home page of the site often says until when.`,
    }),
    invalid: ({ origin, detail }) => ({
      reason: phrase`${origin} does not accept this${detail === undefined ? "" : `: ${detail}`}.`,
      remedy: phrase`Correct what is said in the dataset's description or in the destination, then try again.`,
    }),
    clockSkew: ({ origin }) => ({
      reason: phrase`The clock of your computer is too far from that of ${origin}.`,
      remedy: phrase`Set the computer's clock to automatic time, then try again.`,
    }),
    notOurs: ({ origin, detail }) => ({
      reason: phrase`The file ${quoted(detail ?? "")} on ${origin} was not made by Ligne Claire: it was left as it is.`,
      remedy: phrase`Move or rename it on the site, then try again.`,
    }),
    alreadyPublic: ({ origin }) => ({
      reason: phrase`The dataset is public on ${origin} already: a draft would withdraw it.`,
      remedy: phrase`Publish it, or make it private on the portal first.`,
    }),
    unexpected: ({ origin, status }) => ({
      reason: phrase`${origin} gave an unexpected answer${status === null ? "" : ` (status ${status})`}.`,
      remedy: phrase`Try again in a few minutes; if it happens again, tell the administrator of the site.`,
    }),
  },
};
