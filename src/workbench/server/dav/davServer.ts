import { mkdir } from "node:fs/promises";
import { Router } from "express";
import type { RequestHandler } from "express";
import createNephele from "nephele";
import { AtomicAdapter } from "./atomicFiles";
import { BasicAuthenticator } from "./basicAuthenticator";
import type { Credentials } from "./basicAuthenticator";
import { allowOrigins, isLocal } from "./crossOrigin";
import { limitSize } from "./sizeLimit";

export interface DavOptions {
  /** The folder served. */
  readonly root: string;
  /** Where uploads wait, on the same file system, outside `root`. */
  readonly spool: string;
  readonly credentials: Credentials;
  /** The largest file accepted, in bytes. */
  readonly limit: number;
}

/** A WebDAV server over a folder, for the pane of this machine: what a town's web host offers. */
export async function davServer(options: DavOptions): Promise<RequestHandler> {
  await mkdir(options.root, { recursive: true });
  await mkdir(options.spool, { recursive: true });
  const router = Router();
  router.use(allowOrigins(isLocal), limitSize(options.limit));
  router.use(
    createNephele({
      adapter: new AtomicAdapter(options.root, options.spool),
      authenticator: new BasicAuthenticator(options.credentials),
    }),
  );
  return router;
}
