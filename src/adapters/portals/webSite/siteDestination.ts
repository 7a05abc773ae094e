import type { Destination } from "../../../app/ports/destination";
import type {
  GitHubSettings,
  GitLabSettings,
  S3Settings,
  WebDavSettings,
} from "../../../core/publication/portalSettings";
import type { SitePageWords } from "../../../core/publication/sitePage";
import type { FileStore } from "../fileStores/fileStore";
import { gitHubRepository } from "../fileStores/github/gitHubRepository";
import { gitLabProject } from "../fileStores/gitlab/gitLabProject";
import { s3Bucket } from "../fileStores/s3/s3Bucket";
import { webDavFolder } from "../fileStores/webdav/webDavFolder";
import { webSite } from "./webSite";

type SiteSettings = WebDavSettings | S3Settings | GitHubSettings | GitLabSettings;

const GITHUB = "https://api.github.com/";

/** A web site over the store that the settings name. */
export function siteDestination(settings: SiteSettings, words: SitePageWords | null): Destination {
  const { label } = settings;
  return webSite({ label, publicAddress: publicAddressOf(settings) }, storeOf(settings), words);
}

function publicAddressOf(settings: SiteSettings): string {
  if (settings.kind === "github" || settings.kind === "gitlab") return settings.publicAddress;
  return settings.publicAddress ?? settings.address;
}

function storeOf(settings: SiteSettings): FileStore {
  switch (settings.kind) {
    case "webdav":
      return webDavFolder(settings);
    case "s3":
      return s3Bucket(settings);
    case "github":
      return gitHubRepository({
        ...settings,
        address: settings.address ?? GITHUB,
        folder: settings.folder ?? "",
      });
    case "gitlab":
      return gitLabProject({ ...settings, folder: settings.folder ?? "" });
  }
}
