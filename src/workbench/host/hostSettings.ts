import type { Shell } from "./shell";

export type HostLocale = "fr-FR" | "en-US";
export type HostPlatform = "PC" | "Mac" | "OfficeOnline";

/** How the add-in came to this Excel: since 2026 the marketplace's may not show their pane (X3). */
export type HostDeployment = "Sideloaded" | "Marketplace";

/** The switches of the host. */
export interface HostSettings {
  /** Highest ExcelApi set played: "1.1" to "1.21". Members above are answered `ApiNotFound`. */
  readonly requirementSet: string;
  readonly locale: HostLocale;
  readonly platform: HostPlatform;
  /** "Sideloaded" where it is not said. */
  readonly deployment?: HostDeployment;
  readonly shell: Shell;
}
