import { execFile, spawn } from "node:child_process";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { freePort } from "./serverProcess";

const run = promisify(execFile);

export interface Database {
  readonly url: (name: string, user: string) => string;
  /** Runs a script of psql, its own commands included. */
  script(text: string): Promise<void>;
  stop(): Promise<void>;
}

/** PostgreSQL of Debian, on loopback, without passwords, gone when stopped. */
export async function startPostgres(): Promise<Database> {
  const folder = await mkdtemp(path.join(tmpdir(), "postgres-"));
  const port = await freePort();
  const as = await programs(folder);
  const data = path.join(folder, "data");
  const form = ["-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"];
  await as("initdb", "-D", data, ...form);
  const place = `-c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const options = ["-o", `-p ${port} ${place} -c fsync=off`];
  await as("pg_ctl", "-D", data, "-w", "-l", path.join(folder, "log"), ...options, "start");
  return {
    url: (name, user) => `postgresql://${user}@127.0.0.1:${port}/${name}`,
    script: (text) => psql(port, text),
    stop: async () => {
      await as("pg_ctl", "-D", data, "-m", "immediate", "stop");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Program = (name: string, ...args: readonly string[]) => Promise<unknown>;

/** PostgreSQL refuses to run as root: there it runs as the user that Debian's package makes. */
async function programs(folder: string): Promise<Program> {
  const isRoot = userInfo().uid === 0;
  if (isRoot) await giveTo("postgres", folder);
  const versions = await readdir("/usr/lib/postgresql");
  const bin = path.join("/usr/lib/postgresql", versions.sort().at(-1) ?? "", "bin");
  return (name, ...args) => {
    const program = path.join(bin, name);
    const all = isRoot ? ["runuser", "-u", "postgres", "--", program, ...args] : [program, ...args];
    return run(all[0] ?? "", all.slice(1), { cwd: folder });
  };
}

async function giveTo(user: string, folder: string): Promise<void> {
  const [uid, gid] = await Promise.all(["-u", "-g"].map((what) => run("id", [what, user])));
  await chown(folder, Number(uid?.stdout), Number(gid?.stdout));
}

function psql(port: number, text: string): Promise<void> {
  const args = ["-q", "-h", "127.0.0.1", "-p", String(port), "-U", "postgres"];
  const child = spawn("psql", [...args, "-v", "ON_ERROR_STOP=1"], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  child.stdin.end(text);
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`psql: ${code}`))));
  });
}
