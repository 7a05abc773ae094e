import { gitHubRepository } from "../adapters/portals/fileStores/github/gitHubRepository";
import { gitLabProject } from "../adapters/portals/fileStores/gitlab/gitLabProject";
import { s3Bucket } from "../adapters/portals/fileStores/s3/s3Bucket";
import type { FileStore } from "../adapters/portals/fileStores/fileStore";
import { webDavFolder } from "../adapters/portals/fileStores/webdav/webDavFolder";
import { webSite } from "../adapters/portals/webSite/webSite";
import type { Destination } from "../app/ports/destination";
import type {
  WrittenGitHub,
  WrittenGitLab,
  WrittenS3,
  WrittenWebDav,
} from "../core/publication/destinationsFile";
import type { KeyOf } from "./destinationsOf";

type WrittenSite = WrittenWebDav | WrittenS3 | WrittenGitHub | WrittenGitLab;

/** A web site over the store that the file names. */
export function siteOf(written: WrittenSite, keyOf: KeyOf): Destination {
  const { label } = written;
  return webSite({ label, publicAddress: publicAddressOf(written) }, storeOf(written, keyOf));
}

function publicAddressOf(written: WrittenSite): string {
  if (written.kind === "github" || written.kind === "gitlab") return written.publicAddress;
  return written.publicAddress ?? written.address;
}

function storeOf(written: WrittenSite, keyOf: KeyOf): FileStore {
  switch (written.kind) {
    case "webdav":
      return webDavFolder({
        address: written.address,
        user: keyOf(written.user),
        password: keyOf(written.password),
      });
    case "s3":
      return s3Bucket({
        address: written.address,
        region: written.region,
        accessKeyId: keyOf(written.accessKeyId),
        secretAccessKey: keyOf(written.secretAccessKey),
      });
    case "github": {
      const { address = "https://api.github.com/", repository, branch, folder = "" } = written;
      return gitHubRepository({ address, repository, branch, folder, key: keyOf(written.key) });
    }
    case "gitlab": {
      const { address, project, branch, folder = "" } = written;
      return gitLabProject({ address, project, branch, folder, key: keyOf(written.key) });
    }
  }
}
