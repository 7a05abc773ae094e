import { createHash } from "node:crypto";
import path from "node:path";
import { PASSWORD, USER, type DavServer } from "../davFolder";
import { freePort } from "../serverProcess";
import { configurationNamed, startNginx } from "./nginxServer";

/** The folder that takes files from who has the password; everybody reads it at `publicAddress`. */
export async function startNginxFolder(
  origin = "https://localhost:3000",
): Promise<DavServer & { readonly publicAddress: string }> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const configuration = configurationNamed("test/servers/nginx/nginx.conf", port);
  const hash = createHash("sha1").update(PASSWORD).digest("base64");
  const isReady = async () => (await fetch(address)).status === 401;
  const files = { htpasswd: `${USER}:{SHA}${hash}\n` };
  const named = configuration.replaceAll("https://localhost:3000", origin);
  const { place, stop } = await startNginx(named, files, isReady);
  const publicAddress = `${address}donnees/`;
  return { address, publicAddress, folder: path.join(place, "data"), stop };
}
