import { startCaddyProxy, startNginxProxy, type Proxy } from "./documentedProxy";
import { startRefusingPortal, type RefusingPortal } from "./refusingPortal";
import { secureFetch } from "./secureFetch";

jest.setTimeout(60_000);
const ORIGIN = "https://localhost:3000";
const OURS = { Origin: ORIGIN };

describe.each([
  ["nginx", startNginxProxy],
  ["Caddy", startCaddyProxy],
] as const)("behind %s, a portal that refuses browsers", (_, start) => {
  let portal: RefusingPortal;
  let proxy: Proxy;
  let address: string;
  beforeAll(async () => {
    portal = await startRefusingPortal();
    proxy = await start({ portal: portal.port });
    ({ address } = proxy);
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
      expect((await secureFetch(`${address}api`, { headers })).status).toBe(403);
      expect(portal.heard).toHaveLength(length);
    },
  );

  test("the browser's preflight is answered without the portal", async () => {
    const { length } = portal.heard;
    const { status, headers } = await secureFetch(`${address}api`, {
      method: "OPTIONS",
      headers: OURS,
    });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(headers.get("access-control-allow-headers")).toContain("X-API-KEY");
    expect(headers.get("access-control-allow-methods")).toContain("PUT");
    expect(portal.heard).toHaveLength(length);
  });

  test("keys, address and body pass; cookies and the pane's origin do not", async () => {
    const answer = await secureFetch(`${address}api/1/datasets/?page=2`, {
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

  test("a WebDAV portal is told its own path of the file that takes its place", async () => {
    const destination = `${new URL(address).pathname}dav/budget%201.csv`;
    await secureFetch(`${address}dav/.budget.tmp`, {
      method: "MOVE",
      headers: { ...OURS, Destination: destination, Overwrite: "T" },
    });
    expect(portal.heard.at(-1)).toMatchObject({
      method: "MOVE",
      url: "/dav/.budget.tmp",
      headers: { destination: "/dav/budget%201.csv", overwrite: "T" },
    });
  });

  test("what the portal refuses is readable by the pane", async () => {
    const answer = await secureFetch(`${address}refus`, { headers: OURS });
    expect(answer.status).toBe(409);
    expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(answer.headers.get("access-control-expose-headers")).toContain("ETag");
    expect(await answer.text()).toBe("entendu");
  });

  test("a portal that is down is told as such, by an answer that the pane can read", async () => {
    await portal.stop();
    const answer = await secureFetch(`${address}api`, { headers: OURS });
    expect(answer.status).toBe(502);
    expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    portal = await startRefusingPortal();
  });
});
