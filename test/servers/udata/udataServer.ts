import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { answers, freePort, listens, startServer, type Running } from "../serverProcess";

const INSTALLED = path.resolve(".cache/portals");
const HERE = path.resolve("test/servers/udata");

/** A platform that knows the schema of grants, with an organization and the keys of three people. */
export interface UdataServer {
  readonly address: string;
  readonly organization: string;
  readonly keys: Readonly<Record<"member" | "partial" | "stranger" | "admin", string>>;
  stop(): Promise<void>;
}

export async function startUdata(): Promise<UdataServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "udata-"));
  const schemas = await serveSchemas();
  const store = await startStore();
  const platform = await startPlatform(folder, store.port, schemas.address);
  const state = JSON.parse(await readFile(path.join(folder, "state.json"), "utf8")) as Pick<
    UdataServer,
    "organization" | "keys"
  >;
  const stop = async (): Promise<void> => {
    await platform.stop();
    await store.stop();
    schemas.server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { address: platform.address, ...state, stop };
}

async function startStore(): Promise<Running & { readonly port: number }> {
  const port = await freePort();
  const jars = path.join(INSTALLED, "documentStore", "*");
  const source = path.join(HERE, "DocumentStore.java");
  const args = ["-Xmx256m", "-cp", jars, source, String(port)];
  const running = await startServer({ command: "java", args }, () => listens(port));
  return { ...running, port };
}

async function startPlatform(
  folder: string,
  storePort: number,
  schemas: string,
): Promise<Running & { readonly address: string }> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const env = {
    UDATA_SETTINGS: path.join(HERE, "settings.cfg"),
    PORTAL_PORT: String(port),
    PORTAL_STORE_PORT: String(storePort),
    PORTAL_FILES: path.join(folder, "files"),
    PORTAL_SCHEMAS: schemas,
  };
  const args = [path.join(HERE, "serve.py"), String(port), path.join(folder, "state.json")];
  const command = path.join(INSTALLED, "udata/bin/python");
  const running = await startServer({ command, args, env }, () => answers(`${address}api/1/site/`));
  return { ...running, address };
}

/** The platform's catalogue of schemas, as schema.data.gouv.fr serves it. */
async function serveSchemas(): Promise<{ readonly server: Server; readonly address: string }> {
  const url = "https://schema.data.gouv.fr/schemas/scdl/subventions";
  const version = { version_name: "2.1.1", schema_url: `${url}/2.1.1/schema.json` };
  const schema = {
    name: "scdl/subventions",
    title: "Subventions",
    schema_url: `${url}/latest/schema.json`,
    schema_type: "tableschema",
    versions: [version],
  };
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ schemas: [schema] }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
