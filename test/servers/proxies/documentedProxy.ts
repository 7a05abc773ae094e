import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findCertificate } from "../../../src/workbench/server/certificates";
import { startNginx } from "../nginx/nginxServer";
import { listens, freePort, startServer, type Running } from "../serverProcess";

export interface Proxy extends Running {
  /** What the portal's address becomes for the add-in. */
  readonly address: string;
}

interface Placed {
  readonly portal: number;
  /** The add-in's. */
  readonly origin?: string;
}

const CERTIFICATES = path.resolve(".cache/certificates");

/** The very file that an administrator copies, with these ports, this origin and a certificate of ours. */
function documented(file: string, port: number, { portal, origin }: Placed): string {
  const text = readFileSync(path.resolve("docs/reverse-proxy", file), "utf8")
    .replaceAll("8443", String(port))
    .replaceAll("127.0.0.1:8080", `127.0.0.1:${portal}`)
    .replaceAll("127\\.0\\.0\\.1:8080", `127\\.0\\.0\\.1:${portal}`);
  return origin === undefined ? text : text.replaceAll("https://localhost:3000", origin);
}

const addressOf = (port: number): string => `https://localhost:${port}/portail/`;

export async function startNginxProxy(placed: Placed): Promise<Proxy> {
  await findCertificate(CERTIFICATES, false);
  const port = await freePort();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path tmp/${name};`)
    .join("\n");
  const http = `${temporary}\naccess_log off;\n${documented("nginx.conf", port, placed)}`;
  const configuration = `pid tmp/nginx.pid;\nevents {}\nhttp {\n${http}\n}\n`;
  const files = { "certificat.pem": text("localhost.crt"), "cle.pem": text("localhost.key") };
  const { stop } = await startNginx(configuration, files, () => listens(port));
  return { address: addressOf(port), stop };
}

export async function startCaddyProxy(placed: Placed): Promise<Proxy> {
  await findCertificate(CERTIFICATES, false);
  const port = await freePort();
  const place = mkdtempSync(path.join(tmpdir(), "ligne-claire-caddy-"));
  writeFileSync(path.join(place, "Caddyfile"), documented("Caddyfile", port, placed));
  copyFileSync(path.join(CERTIFICATES, "localhost.crt"), path.join(place, "certificat.pem"));
  copyFileSync(path.join(CERTIFICATES, "localhost.key"), path.join(place, "cle.pem"));
  const args = ["run", "--config", "Caddyfile", "--adapter", "caddyfile"];
  const env = { HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place };
  const command = { command: "caddy", args, env, cwd: place };
  const { stop } = await startServer(command, () => listens(port));
  return {
    address: addressOf(port),
    stop: async () => {
      await stop();
      rmSync(place, { recursive: true });
    },
  };
}

function text(name: string): string {
  return readFileSync(path.join(CERTIFICATES, name), "utf8");
}
