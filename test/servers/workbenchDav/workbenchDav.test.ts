import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  describeDavFolder,
  LIMIT,
  PASSWORD,
  USER,
  type DavServer,
  type RawDav,
} from "../davFolder";
import { freePort, startServer } from "../serverProcess";

jest.setTimeout(60_000);

async function startFolder(): Promise<DavServer> {
  const place = mkdtempSync(path.join(tmpdir(), "ligne-claire-dav-"));
  const folder = path.join(place, "data");
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/dav/`;
  const script = "test/servers/workbenchDav/serve.ts";
  const args = ["--import", "tsx", script, String(port), folder, USER, PASSWORD, String(LIMIT)];
  const env = { NODE_ENV: "production" };
  const isReady = async () => (await fetch(address)).status === 401;
  const { stop } = await startServer({ command: process.execPath, args, env }, isReady);
  return {
    address,
    folder,
    stop: async () => {
      await stop();
      rmSync(place, { recursive: true });
    },
  };
}

function describeTraps(raw: RawDav): void {
  test("trap: a refused MOVE is answered by 207, so only 201 and 204 are a success", async () => {
    for (const name of ["depart.csv", "arrivee.csv"]) await raw("PUT", name, { body: "un" });
    const headers = { Destination: "/dav/arrivee.csv", Overwrite: "F" };
    expect(await raw("MOVE", "depart.csv", headers)).toBe(207);
    expect(await raw("MOVE", "depart.csv", { ...headers, Overwrite: "T" })).toBe(204);
  });
}

describe("a web site on the workbench's own WebDAV", () =>
  describeDavFolder(startFolder, describeTraps));
