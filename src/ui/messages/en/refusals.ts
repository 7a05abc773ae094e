import type { RefusalMessages } from "../noticeMessages";
import { phrase } from "./grammar";

export const refusals: RefusalMessages = {
  nothingLost: phrase`Nothing is lost: the file already online is intact.`,
  reasons: {
    unreachable: ({ origin }) => ({
      reason: phrase`${origin} does not answer.`,
      remedy: phrase`Check the address and the network, then try again. If the address is right, the administrator of the site must allow this pane to write there (CORS).`,
    }),
    wrongKey: ({ origin }) => ({
      reason: phrase`${origin} refuses the user name or the password.`,
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
    unexpected: ({ origin, status }) => ({
      reason: phrase`${origin} gave an unexpected answer${status === null ? "" : ` (status ${status})`}.`,
      remedy: phrase`Try again in a few minutes; if it happens again, tell the administrator of the site.`,
    }),
  },
};
