import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PublishedPlace } from "../../../src/app/ports/destination";
import { accessLine } from "../../../src/core/publication/pageAccess";
import type { PortalSettings } from "../../../src/core/publication/portalSettings";
import { KEY, startGitHubContract, startGitLabContract } from "../../portals/contracts/gitContract";
import {
  APP_PASSWORD,
  startNextcloudContract,
  USER as PERSON,
} from "../../portals/contracts/nextcloudContract";
import { startOpendatasoftContract } from "../../portals/contracts/opendatasoftContract";
import { startCkan } from "../ckan/ckanServer";
import { PASSWORD, USER } from "../davFolder";
import { startPlainFolder } from "../nginx/nginxFolder";
import { startCaddyProxy, startNginxProxy } from "../proxies/documentedProxy";
import { KEYS, REGION, startS3 } from "../s3/s3Server";
import { startUdata } from "../udata/udataServer";

/** A real server, or a contract, with what the officer would enter to publish there. */
export interface Place {
  readonly settings: PortalSettings;
  /** The file as everybody reads it. */
  read(place: PublishedPlace): Promise<Buffer>;
  stop(): Promise<void>;
}

const label = "Destination";
const download = async ({ url }: PublishedPlace): Promise<Buffer> =>
  Buffer.from(await (await fetch(url)).arrayBuffer());
/** What an administrator is given to add. */
const lineFor = (settings: PortalSettings, origin: string): string =>
  accessLine(settings, origin) ?? "";
const portOf = (address: string): number => Number(new URL(address).port);

/** Each lets pages of `origin` in as its documentation says, and no other page where that can be said. */
export const PLACES: Readonly<Record<string, (origin: string) => Promise<Place>>> = {
  "udata 17.18.0": udata,
  "CKAN 2.11.6": ckan,
  "nginx WebDAV": webDav,
  "versitygw 1.8.0 (S3)": s3,
  "versitygw 1.8.0 (S3), by a signed address": signedAddress,
  "nginx WebDAV closed to pages, behind the documented Caddy": proxiedWebDav,
  "Nextcloud (contract) behind the documented nginx": proxiedNextcloud,
  "Opendatasoft (contract) behind the documented nginx": proxiedOpendatasoft,
  "GitHub (contract)": gitHub,
  "GitLab (contract)": gitLab,
};

async function udata(): Promise<Place> {
  const { address, organization, keys, stop } = await startUdata();
  const settings = { kind: "udata", label, address, organization, key: keys.member } as const;
  return { settings, read: download, stop };
}

async function ckan(origin: string): Promise<Place> {
  const any = { kind: "ckan", label, address: "", organization: "", key: "" } as const;
  const [name = "", value = ""] = lineFor(any, origin).split(" = ");
  const { address, keys, stop } = await startCkan({ [name]: value });
  const access = { address, organization: "valbrune", key: keys.editor };
  return { settings: { kind: "ckan", label, ...access }, read: download, stop };
}

async function webDav(origin: string): Promise<Place> {
  const any = { kind: "webdav", label, address: "", user: "", password: "" } as const;
  const { address, publicAddress, stop } = await startPlainFolder(lineFor(any, origin));
  const access = { address, publicAddress, user: USER, password: PASSWORD };
  return { settings: { kind: "webdav", label, ...access }, read: download, stop };
}

async function s3(origin: string): Promise<Place> {
  const { address, allow, stop } = await startS3();
  const settings = { kind: "s3", label, address, region: REGION, ...KEYS } as const;
  await allow(lineFor(settings, origin));
  return { settings, read: download, stop };
}

async function signedAddress(origin: string): Promise<Place> {
  const { address, allow, presign, stop } = await startS3();
  const uploadAddress = await presign("aides.csv");
  const publicAddress = new URL("aides.csv", address).href;
  const settings = { kind: "presigned", label, uploadAddress, publicAddress } as const;
  await allow(lineFor(settings, origin));
  return { settings, read: download, stop };
}

async function proxiedWebDav(origin: string): Promise<Place> {
  const { address, publicAddress, folder, stop } = await startPlainFolder();
  const proxy = await startCaddyProxy({ portal: portOf(address), origin });
  const access = { address: proxy.address, publicAddress, user: USER, password: PASSWORD };
  return {
    settings: { kind: "webdav", label, ...access },
    read: ({ fileName }) => readFile(path.join(folder, fileName)),
    stop: async () => {
      await proxy.stop();
      await stop();
    },
  };
}

async function proxiedNextcloud(origin: string): Promise<Place> {
  const { address, folder, files, stop } = await startNextcloudContract();
  const proxy = await startNginxProxy({ portal: portOf(address), origin });
  const access = { address: folder.replace(address, proxy.address), user: PERSON };
  return {
    settings: { kind: "webdav", label, ...access, password: APP_PASSWORD },
    read: async ({ fileName }) => files.get(fileName) ?? Buffer.from("absent"),
    stop: async () => {
      await proxy.stop();
      await stop();
    },
  };
}

async function proxiedOpendatasoft(origin: string): Promise<Place> {
  const { address, key, datasets, stop } = await startOpendatasoftContract();
  const proxy = await startNginxProxy({ portal: portOf(address), origin });
  return {
    settings: { kind: "opendatasoft", label, address: proxy.address, key },
    read: async () => Buffer.from(datasets[0]?.published ?? "absent"),
    stop: async () => {
      await proxy.stop();
      await stop();
    },
  };
}

const repository = { branch: "main", folder: "donnees", key: KEY } as const;
const site = "https://mairie.example/donnees/";

async function gitHub(): Promise<Place> {
  const { address, files, stop } = await startGitHubContract();
  const access = { address, publicAddress: site, repository: "mairie/site", ...repository };
  return {
    settings: { kind: "github", label, ...access },
    read: async ({ fileName }) => files.get(`donnees/${fileName}`)?.bytes ?? Buffer.from("absent"),
    stop,
  };
}

async function gitLab(): Promise<Place> {
  const { address, files, stop } = await startGitLabContract();
  const access = { address, publicAddress: site, project: "mairie/site", ...repository };
  return {
    settings: { kind: "gitlab", label, ...access },
    read: async ({ fileName }) => files.get(`donnees/${fileName}`)?.bytes ?? Buffer.from("absent"),
    stop,
  };
}
