import { createServer } from "node:https";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import express from "express";
import type { Express, RequestHandler } from "express";
import { addinPages } from "./addinPages";
import { findCertificate } from "./certificates";
import { davServer } from "./dav/davServer";
import type { Credentials } from "./dav/basicAuthenticator";
import { manifestFile } from "./manifestFile";
import { publishedSite } from "./published/publishedSite";

export interface ServerOptions {
  /** The project's root: `manifest.xml` and `node_modules` are read below it. */
  readonly project: string;
  /** Where the add-in and the workbench's page were built. */
  readonly dist: string;
  /** The folder that WebDAV writes and `/donnees/` shows. */
  readonly folder: string;
  /** Where the certificate of this machine is kept between two starts. */
  readonly cache: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly credentials: Credentials;
  /** Whether someone is there to answer when the system asks to trust a certificate. */
  readonly mayInstallCertificate: boolean;
  /** The largest file accepted by WebDAV, in bytes; 100 MB unless said. */
  readonly limit?: number;
  /** Other pages, asked before those that were built: another add-in than ours. */
  readonly also?: RequestHandler;
}

export interface RunningServer {
  /** `https://localhost:<port>` */
  readonly origin: string;
  readonly trusted: boolean;
  close(): Promise<void>;
}

const HUNDRED_MEGABYTES = 100 * 1024 * 1024;

/** Serves the workbench, the built add-in, Microsoft's client, and the site that is published to. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const certificate = await findCertificate(
    path.join(options.cache, "certificates"),
    options.mayInstallCertificate,
  );
  const server = createServer(certificate, await routes(options));
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    trusted: certificate.trusted,
    close: () => close(server),
  };
}

async function routes(options: ServerOptions): Promise<Express> {
  const { project, folder, credentials, limit = HUNDRED_MEGABYTES } = options;
  const app = express();
  app.disable("x-powered-by");
  const officeJs = path.join(project, "node_modules/@microsoft/office-js/dist");
  app.use("/dav", await davServer({ root: folder, spool: spoolOf(folder), credentials, limit }));
  app.use("/donnees", publishedSite(folder));
  app.use("/office-js", express.static(officeJs, { immutable: true, maxAge: "1d" }));
  app.get("/manifest.xml", manifestFile(path.join(project, "manifest.xml")));
  if (options.also !== undefined) app.use(options.also);
  app.get("/", (_request, response) => response.redirect("/workbench/"));
  app.use(addinPages(options.dist));
  return app;
}

/** Beside the folder, so that a finished upload is moved by a rename and not by a copy. */
function spoolOf(folder: string): string {
  return path.join(path.dirname(folder), `.${path.basename(folder)}-uploads`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((failed) => (failed ? reject(failed) : resolve()));
    server.closeAllConnections();
  });
}
