import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import * as devCerts from "office-addin-dev-certs";

/** What `https.createServer` needs, and whether the browser already trusts it. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly trusted: boolean;
}

const DAYS = 30;
const DOMAINS = ["localhost", "127.0.0.1"];

/**
 * The trusted developer certificate of Office add-ins where there is one or where one can be
 * installed by the system's own dialog; else one of our own, that the browser will ask about.
 * @param folder where our own certificate is kept between two starts.
 * @param mayInstall whether a person is there to answer the system's dialog.
 */
export async function findCertificate(folder: string, mayInstall: boolean): Promise<Certificate> {
  const shared = path.join(homedir(), ".office-addin-dev-certs");
  if (mayInstall && canInstallWithoutPassword()) await installTrusted();
  if (devCerts.isCaCertificateInstalled() && (await isCurrent(shared))) {
    return { ...(await read(shared)), trusted: true };
  }
  if (!(await isCurrent(folder))) await generate(folder);
  return { ...(await read(folder)), trusted: false };
}

/** Windows and macOS ask in a dialog; on Linux the installer would ask `sudo` for a password. */
function canInstallWithoutPassword(): boolean {
  return process.platform === "win32" || process.platform === "darwin";
}

/** A refusal in the system's dialog is an answer: the start goes on with our own certificate. */
async function installTrusted(): Promise<void> {
  try {
    await devCerts.ensureCertificatesAreInstalled(DAYS, DOMAINS);
  } catch (refused) {
    console.warn(refused instanceof Error ? refused.message : refused);
  }
}

async function generate(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const [ca, cert, key] = files(folder);
  await devCerts.generateCertificates(ca, cert, key, DAYS, DOMAINS);
}

async function isCurrent(folder: string): Promise<boolean> {
  const [, cert, key] = files(folder);
  if (!existsSync(cert) || !existsSync(key)) return false;
  const tomorrow = Date.now() + 24 * 3600 * 1000;
  return Date.parse(new X509Certificate(await readFile(cert)).validTo) > tomorrow;
}

async function read(folder: string): Promise<Omit<Certificate, "trusted">> {
  const [, cert, key] = files(folder);
  return { cert: await readFile(cert), key: await readFile(key) };
}

function files(folder: string): [ca: string, cert: string, key: string] {
  return [
    path.join(folder, "ca.crt"),
    path.join(folder, "localhost.crt"),
    path.join(folder, "localhost.key"),
  ];
}
