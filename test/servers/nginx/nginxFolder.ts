import { createHash } from "node:crypto";
import path from "node:path";
import { PASSWORD, USER, type DavServer } from "../davFolder";
import { freePort } from "../serverProcess";
import { configurationNamed, startNginx } from "./nginxServer";

export interface PublicFolder extends DavServer {
  /** Where everybody reads it. */
  readonly publicAddress: string;
}

/** A folder that takes files from who has the password, and from the pages of the add-in's usual origin. */
export const startNginxFolder = (): Promise<PublicFolder> => start("nginx.conf", {});

/** The same without a word of pages; `access` is the line that an administrator adds to let them in. */
export const startPlainFolder = (access = ""): Promise<PublicFolder> =>
  start("plainFolder.conf", { ACCESS: access });

async function start(
  file: string,
  replaced: Readonly<Record<string, string>>,
): Promise<PublicFolder> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const text = configurationNamed(`test/servers/nginx/${file}`, port);
  const configuration = Object.entries(replaced).reduce(
    (all, [name, value]) => all.replace(new RegExp(`\\b${name}$`, "m"), () => value),
    text,
  );
  const hash = createHash("sha1").update(PASSWORD).digest("base64");
  const isReady = async () => (await fetch(address)).status === 401;
  const files = { htpasswd: `${USER}:{SHA}${hash}\n` };
  const { place, stop } = await startNginx(configuration, files, isReady);
  const publicAddress = `${address}donnees/`;
  return { address, publicAddress, folder: path.join(place, "data"), stop };
}
