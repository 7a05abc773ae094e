import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { startPostgres, type Database } from "../postgres";
import { answers, freePort, listens, startServer, type Running } from "../serverProcess";
import { startSearchIndex } from "./searchIndex";

const run = promisify(execFile);
const SCHEMA = "lib/python3.11/site-packages/ckan/config/solr/schema.xml";

const DATABASES = `
  CREATE ROLE ckan LOGIN; CREATE ROLE reader LOGIN;
  CREATE DATABASE ckan OWNER ckan; CREATE DATABASE datastore OWNER ckan;`;

/** A portal with an organization `valbrune`, an editor of it and a person outside it. */
export interface CkanServer {
  readonly address: string;
  readonly keys: { readonly admin: string; readonly editor: string; readonly outsider: string };
  act(action: string, body: object, key?: string): Promise<unknown>;
  stop(): Promise<void>;
}

export type Release = "2.10" | "2.11" | "2.12";

/** @param settings lines of `ckan.ini`: `{ "ckan.root_path": "/donnees/{{LANG}}" }`. */
export async function startCkan(
  settings: Readonly<Record<string, string>> = {},
  release: Release = "2.11",
): Promise<CkanServer> {
  const installed = path.resolve(`.cache/portals/ckan-${release}`);
  const folder = await mkdtemp(path.join(tmpdir(), "ckan-"));
  const started: Running[] = [];
  const kept = <One extends Running>(one: One): One => {
    started.unshift(one);
    return one;
  };
  const stop = async (): Promise<void> => {
    for (const one of started) await one.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { address, admin } = await startOn(folder, kept, settings, installed);
    const act = (action: string, body: object, key = admin) => askCkan(address, action, body, key);
    return { address, keys: { admin, ...(await people(act)) }, act, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

type Keep = <One extends Running>(one: One) => One;

/** Everything that CKAN leans on, then CKAN: its address, and the key of its administrator. */
async function startOn(
  folder: string,
  kept: Keep,
  given: Readonly<Record<string, string>>,
  installed: string,
): Promise<{ readonly address: string; readonly admin: string }> {
  const database = kept(await startPostgres());
  await database.script(DATABASES);
  const index = kept(await startSearchIndex(path.join(installed, SCHEMA)));
  const queue = kept(await startQueue(folder));
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const ini = path.join(folder, "ckan.ini");
  const ckan = (...args: readonly string[]) => command(installed, folder, args);
  await ckan("generate", "config", ini);
  const settings = { ...queue.setting, ...given };
  await configure(ini, folder, site, database, index.address, settings, ckan);
  const admin = await prepare(ini, database, ckan);
  const root = settings["ckan.root_path"]?.replace("/{{LANG}}", "") ?? "";
  const place = ["--host", "127.0.0.1", "--port", String(port), ...prefix(root)];
  const args = ["-c", ini, "run", "--disable-reloader", ...place];
  const what = { ...python(installed, args), cwd: folder };
  kept(await startServer(what, () => answers(`${site}${root}/api/3/action/status_show`)));
  return { address: `${site}${root}/`, admin };
}

const prefix = (root: string): readonly string[] => (root === "" ? [] : ["-P", root]);

/** CKAN 2.12 asks its queue of jobs whenever rows are written. No worker reads it. */
async function startQueue(
  folder: string,
): Promise<Running & { readonly setting: Readonly<Record<string, string>> }> {
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder];
  const isReady = () => listens(port);
  const running = await startServer({ command: "redis-server", args }, isReady);
  return { ...running, setting: { "ckan.redis.url": `redis://127.0.0.1:${port}/0` } };
}

function python(
  installed: string,
  args: readonly string[],
): { readonly command: string; readonly args: string[] } {
  const program =
    "import sys; from ckan.cli.cli import ckan; sys.argv[0] = 'ckan'; sys.exit(ckan())";
  return { command: path.join(installed, "bin/python"), args: ["-c", program, ...args] };
}

async function command(
  installed: string,
  folder: string,
  args: readonly string[],
): Promise<string> {
  const { command: program, args: all } = python(installed, args);
  return (await run(program, all, { cwd: folder, maxBuffer: 1e8 })).stdout;
}

type Ckan = (...args: readonly string[]) => Promise<string>;

async function configure(
  ini: string,
  folder: string,
  site: string,
  { url }: Database,
  index: string,
  settings: Readonly<Record<string, string>>,
  ckan: Ckan,
): Promise<void> {
  const lines = {
    "sqlalchemy.url": url("ckan", "ckan"),
    "ckan.datastore.write_url": url("datastore", "ckan"),
    "ckan.datastore.read_url": url("datastore", "reader"),
    solr_url: index,
    "ckan.site_url": site,
    "ckan.storage_path": path.join(folder, "storage"),
    "ckan.plugins": "datastore",
    "ckan.cors.origin_whitelist": "https://localhost:3000",
    "ckan.max_resource_size": "1",
    ...settings,
  };
  await ckan("config-tool", ini, ...Object.entries(lines).map(([key, value]) => `${key}=${value}`));
}

/** The key of the administrator. */
async function prepare(ini: string, database: Database, ckan: Ckan): Promise<string> {
  await ckan("-c", ini, "db", "init");
  const rights = await ckan("-c", ini, "datastore", "set-permissions");
  await database.script(rights);
  await ckan("-c", ini, "user", "add", "admin", "email=a@example.org", "password=adminadmin1");
  await ckan("-c", ini, "sysadmin", "add", "admin");
  const said = await ckan("-c", ini, "user", "token", "add", "-q", "admin", "essai");
  return said.trim().split("\n").at(-1)?.trim() ?? "";
}

type Act = (action: string, body: object) => Promise<unknown>;

async function people(act: Act): Promise<{ readonly editor: string; readonly outsider: string }> {
  await act("organization_create", { name: "valbrune", title: "Commune de Valbrune" });
  const keyOf = async (name: string): Promise<string> => {
    await act("user_create", { name, email: `${name}@example.org`, password: "essaiessai1" });
    const { token } = (await act("api_token_create", { user: name, name: "essai" })) as {
      token: string;
    };
    return token;
  };
  const keys = { editor: await keyOf("editor"), outsider: await keyOf("outsider") };
  const member = { id: "valbrune", username: "editor", role: "editor" };
  await act("organization_member_create", member);
  return keys;
}

async function askCkan(
  address: string,
  action: string,
  body: object,
  key: string,
): Promise<unknown> {
  const answer = await fetch(`${address}api/3/action/${action}`, {
    method: "POST",
    headers: { Authorization: key, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${action}: ${answer.status} ${text}`);
  return (JSON.parse(text) as { result: unknown }).result;
}
