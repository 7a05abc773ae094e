import type { Shell } from "./shell";

export type HostLocale = "fr-FR" | "en-US";
export type HostPlatform = "PC" | "Mac" | "OfficeOnline";

/** The switches of the host. */
export interface HostSettings {
  /** Highest ExcelApi set played: "1.1" to "1.21". Members above are answered `ApiNotFound`. */
  readonly requirementSet: string;
  readonly locale: HostLocale;
  readonly platform: HostPlatform;
  readonly shell: Shell;
}
