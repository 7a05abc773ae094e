import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startNginx } from "../nginx/nginxServer";
import { freePort, startServer, type Running } from "../serverProcess";
import { startRefusingPortal, type RefusingPortal } from "./refusingPortal";

jest.setTimeout(60_000);
const ORIGIN = "https://localhost:3000";
const OURS = { Origin: ORIGIN };

/** The very file that an administrator copies, with this test's ports. */
function documented(file: string, port: number, portal: number): string {
  const text = readFileSync(path.resolve("docs/reverse-proxy", file), "utf8");
  return text.replaceAll("8443", String(port)).replaceAll("8080", String(portal));
}

const listens = (port: number) => async () =>
  (await fetch(`http://127.0.0.1:${port}/portail/`)).status === 403;

function nginx(port: number, portal: number): Promise<Running> {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path tmp/${name};`)
    .join("\n");
  const http = `${temporary}\naccess_log off;\n${documented("nginx.conf", port, portal)}`;
  const configuration = `pid tmp/nginx.pid;\nevents {}\nhttp {\n${http}\n}\n`;
  return startNginx(configuration, {}, listens(port));
}

async function caddy(port: number, portal: number): Promise<Running> {
  const place = mkdtempSync(path.join(tmpdir(), "ligne-claire-caddy-"));
  const config = path.join(place, "Caddyfile");
  writeFileSync(config, documented("Caddyfile", port, portal));
  const args = ["run", "--config", config, "--adapter", "caddyfile"];
  const env = { HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place };
  const { stop } = await startServer({ command: "caddy", args, env }, listens(port));
  return {
    stop: async () => {
      await stop();
      rmSync(place, { recursive: true });
    },
  };
}

describe.each([
  ["nginx", nginx],
  ["Caddy", caddy],
] as const)("behind %s, a portal that refuses browsers", (_, start) => {
  let portal: RefusingPortal;
  let proxy: Running;
  let address: string;
  beforeAll(async () => {
    portal = await startRefusingPortal();
    const port = await freePort();
    address = `http://127.0.0.1:${port}/portail/`;
    proxy = await start(port, portal.port);
  });
  afterAll(async () => {
    await proxy.stop();
    await portal.stop();
  });

  test.each([["https://ailleurs.example"], [""]])(
    "another origin (« %s ») is refused and never reaches the portal",
    async (origin) => {
      const { length } = portal.heard;
      const headers = origin === "" ? {} : { Origin: origin };
      expect((await fetch(`${address}api`, { headers })).status).toBe(403);
      expect(portal.heard).toHaveLength(length);
    },
  );

  test("the browser's preflight is answered without the portal", async () => {
    const { length } = portal.heard;
    const { status, headers } = await fetch(`${address}api`, { method: "OPTIONS", headers: OURS });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(headers.get("access-control-allow-headers")).toContain("X-API-KEY");
    expect(headers.get("access-control-allow-methods")).toContain("PUT");
    expect(portal.heard).toHaveLength(length);
  });

  test("keys, address and body pass; cookies and the pane's origin do not", async () => {
    const answer = await fetch(`${address}api/1/datasets/?page=2`, {
      method: "POST",
      headers: { ...OURS, "X-API-KEY": "clef", Authorization: "apikey clef", Cookie: "a=1" },
      body: "corps",
    });
    expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(answer.headers.get("set-cookie")).toBeNull();
    const heard = portal.heard.at(-1);
    expect(heard).toMatchObject({ method: "POST", url: "/api/1/datasets/?page=2", body: "corps" });
    expect(heard?.headers).toMatchObject({ "x-api-key": "clef", authorization: "apikey clef" });
    expect(heard?.headers).not.toHaveProperty("cookie");
    expect(heard?.headers).not.toHaveProperty("origin");
  });

  test("what the portal refuses is readable by the pane", async () => {
    const answer = await fetch(`${address}refus`, { headers: OURS });
    expect(answer.status).toBe(409);
    expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(answer.headers.get("access-control-expose-headers")).toContain("ETag");
    expect(await answer.text()).toBe("entendu");
  });

  test("a portal that is down is told as such, by an answer that the pane can read", async () => {
    await portal.stop();
    const answer = await fetch(`${address}api`, { headers: OURS });
    expect(answer.status).toBe(502);
    expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    portal = await startRefusingPortal();
  });
});
