import type { FileStore } from "../../src/adapters/portals/fileStores/fileStore";
import { webSite } from "../../src/adapters/portals/webSite/webSite";
import type { FaultProxy } from "../servers/faultProxy";
import type { FaultyPlace, Step } from "./faultContract";
import { NEVER } from "./fileStoreContract";
import { publicationOf } from "./publications";

/** The gestures of a site's publication, by the method that writes a new file and the one that replaces it. */
export const siteSteps = (first: string, again: string) => {
  const FILE = /\.csv/;
  const FEED = /catalogue/;
  return {
    upload: [again, FILE] as Step,
    description: [again, FEED] as Step,
    creations: {
      "the file": [first, FILE],
      "the Data Package": [first, /datapackage/],
      "the feed": [first, FEED],
    } satisfies Record<string, Step>,
  };
};

let made = 0;

/**
 * A file of its own on a web site.
 * @param store behind the way that is broken.
 * @param read straight from the site; the empty text for no file.
 */
export function faultySite(
  proxy: FaultProxy,
  store: FileStore,
  read: (name: string) => Promise<string>,
): FaultyPlace {
  made += 1;
  const identifier = `panne-${made}`;
  const name = `${identifier}.csv`;
  const site = webSite({ label: "Site", publicAddress: "https://ville.example/" }, store);
  const publish: FaultyPlace["publish"] = (text, place, signal = NEVER) =>
    site.publish(publicationOf(text, { name, identifier, place }), () => undefined, signal);
  const count = async (): Promise<number> => {
    const [held, feed] = [await read("datapackage.json"), await read("catalogue.jsonld")];
    const resources = (JSON.parse(held) as { resources: { path: string }[] }).resources;
    const datasets = (JSON.parse(feed) as Record<string, object[]>)["dcat:dataset"] ?? [];
    const ours = datasets.filter((one) => JSON.stringify(one).includes(`"${identifier}"`));
    return Math.max(resources.filter(({ path }) => path === name).length, ours.length);
  };
  return { proxy, publish, held: () => read(name), count };
}
