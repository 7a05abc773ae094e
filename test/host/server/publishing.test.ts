import { existsSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { startTestServer } from "../../e2e/server";
import type { TestServer } from "../../e2e/server";
import { builtPages } from "./builtPages";
import { ask, basic } from "./localHttps";

let server: TestServer;
let key: Readonly<Record<string, string>>;
const dist = builtPages();

beforeAll(async () => {
  server = await startTestServer("--dist", dist);
  key = basic(server.user, server.password);
});

afterAll(async () => {
  await server.close();
  rmSync(dist, { recursive: true });
});

const put = (name: string, body: string | Buffer, headers = {}) =>
  ask(server, `/dav/${name}`, { method: "PUT", body, headers: { ...key, ...headers } });

const published = (name: string) => readFile(path.join(server.folder, name), "utf8");

describe("the site that a town publishes to", () => {
  test("takes a file under a temporary name and moves it into place", async () => {
    expect((await put(".subventions.part", "nom\nZoé\n")).status).toBe(201);
    const move = await ask(server, "/dav/.subventions.part", {
      method: "MOVE",
      headers: { ...key, destination: "/dav/subventions.csv", overwrite: "T" },
    });
    expect(move.status).toBe(201);
    expect(await published("subventions.csv")).toBe("nom\nZoé\n");
    expect(readdirSync(server.folder)).not.toContain(".subventions.part");
  });

  test("lists what is published, in French, with its rows and a link", async () => {
    await put("budget <2025>.csv", 'a,b\n1,"deux\nlignes"\n3,4');
    const { text } = await ask(server, "/donnees/");
    expect(text).toContain('<html lang="fr">');
    expect(text).toMatch(/<a href="budget%20%3C2025%3E\.csv">budget &#60;2025&#62;\.csv<\/a>/);
    expect(text).toMatch(/&#62;\.csv<\/a><\/th><td>2<\/td><td>23 octets<\/td>/);
  });

  test("does not list an upload under way", async () => {
    await put(".en-cours.part", "x");
    expect((await ask(server, "/donnees/")).text).not.toContain("en-cours");
  });

  test("gives the file to everyone, as the bytes that came", async () => {
    const body = Buffer.from("\uFEFFnom\r\nÉté\r\n", "utf8");
    await put("ete.csv", body);
    const { headers, text } = await ask(server, "/donnees/ete.csv");
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(Buffer.from(text)).toEqual(body);
  });

  test("refuses a wrong password, and asks for the right one", async () => {
    const headers = basic(server.user, "faux");
    const answer = await ask(server, "/dav/intrus.csv", { method: "PUT", body: "x", headers });
    expect(answer.status).toBe(401);
    expect(answer.headers["www-authenticate"]).toContain("Basic");
    expect(answer.text).not.toContain("node_modules");
    expect(existsSync(path.join(server.folder, "intrus.csv"))).toBe(false);
  });

  test("keeps the earlier file whole when an upload is cut half-way", async () => {
    await put("coupe.csv", "ancien");
    const body = "n".repeat(200_000);
    const question = { method: "PUT", body, headers: key, cutAfter: 100_000 };
    await expect(ask(server, "/dav/coupe.csv", question)).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await published("coupe.csv")).toBe("ancien");
  });

  test("says 413 to a file over the limit, so that the pane can say why", async () => {
    const headers = { ...key, "content-length": String(101 * 1024 * 1024) };
    const answer = await refusedBySize(headers);
    expect(answer).toBe(413);
  });

  test("lets the pages of this machine publish, and no other site", async () => {
    const preflight = (origin: string) =>
      ask(server, "/dav/x.csv", {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "MOVE" },
      });
    const own = await preflight("https://localhost:3000");
    expect(own.status).toBe(204);
    expect(own.headers["access-control-allow-origin"]).toBe("https://localhost:3000");
    expect(own.headers["access-control-allow-headers"]).toContain("Destination");
    const other = await preflight("https://exemple.fr");
    expect(other.headers["access-control-allow-origin"]).toBeUndefined();
  });
});

/** Sends a body of 101 MB in pieces and answers the status. */
function refusedBySize(headers: Readonly<Record<string, string>>): Promise<number> {
  const body = Buffer.alloc(Number(headers["content-length"]));
  return ask(server, "/dav/trop.csv", { method: "PUT", body, headers }).then(
    ({ status }) => status,
  );
}
