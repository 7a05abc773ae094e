import type { HostPlatform } from "../host/hostSettings";
import type { Switches } from "./bar/workbenchBar";

const PLATFORMS: readonly HostPlatform[] = ["PC", "Mac", "OfficeOnline"];

/** The switches that the page's address asks for; those of an officer's Excel where it says nothing. */
export function startingSwitches({ searchParams }: URL): Switches {
  const set = searchParams.get("requirementSet") ?? "";
  const platform = PLATFORMS.find((name) => name === searchParams.get("platform"));
  return {
    locale: searchParams.get("locale") === "en-US" ? "en-US" : "fr-FR",
    requirementSet: /^1\.\d+$/.test(set) ? set : "1.14",
    platform: platform ?? "PC",
    networkCut: false,
  };
}

/** Where the add-in's manifest is: ours, or another of the same server. */
export function startingManifest({ searchParams, origin }: URL): URL {
  const named = new URL(searchParams.get("manifest") ?? "", `${origin}/manifest.xml`);
  return named.origin === origin ? named : new URL("/manifest.xml", origin);
}
