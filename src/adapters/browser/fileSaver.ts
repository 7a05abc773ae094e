import type { FileSaver } from "../../app/ports/person";

/** Hands the file to the browser, which asks or chooses where to put it. */
export const browserFileSaver: FileSaver = {
  save: async (name, mediaType, bytes) => {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
    const link = Object.assign(document.createElement("a"), { href: url, download: name });
    link.click();
    // The download reads the blob after this turn; a minute is plenty for it to start.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
};
