import { createHash } from "node:crypto";
import path from "node:path";
import { describeDavFolder, PASSWORD, USER, type DavServer } from "../davFolder";
import { freePort } from "../serverProcess";
import { configurationNamed, startNginx } from "./nginxServer";

jest.setTimeout(60_000);

async function startFolder(): Promise<DavServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const configuration = configurationNamed("test/servers/nginx/nginx.conf", port);
  const hash = createHash("sha1").update(PASSWORD).digest("base64");
  const isReady = async () => (await fetch(address)).status === 401;
  const files = { htpasswd: `${USER}:{SHA}${hash}\n` };
  const { place, stop } = await startNginx(configuration, files, isReady);
  return { address, folder: path.join(place, "data"), stop };
}

describe("a web site behind the real nginx", () => describeDavFolder(startFolder));
