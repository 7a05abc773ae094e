import { rmSync } from "node:fs";
import { startTestServer } from "../../e2e/server";
import type { TestServer } from "../../e2e/server";
import { builtPages, PAGE } from "./builtPages";
import { ask } from "./localHttps";

let server: TestServer;
const dist = builtPages();

beforeAll(async () => {
  server = await startTestServer("--dist", dist);
});

afterAll(async () => {
  await server.close();
  rmSync(dist, { recursive: true });
});

describe("the pages that npm start serves", () => {
  test("open on the workbench", async () => {
    const { status, headers } = await ask(server, "/");
    expect(status).toBe(302);
    expect(headers.location).toBe("/workbench/");
    expect((await ask(server, "/workbench/")).text).toContain("Atelier");
  });

  test("load Microsoft's client from this machine, and are otherwise as built", async () => {
    const { text } = await ask(server, "/taskpane.html?_host_Info=excel$web");
    expect(text).toBe(
      PAGE.replace("https://appsforoffice.microsoft.com/lib/1/hosted/", "/office-js/"),
    );
  });

  test("find the whole client, with the words of the officer's language", async () => {
    expect((await ask(server, "/office-js/office.js")).status).toBe(200);
    expect((await ask(server, "/office-js/excel-web-16.00.js")).status).toBe(200);
    expect((await ask(server, "/office-js/fr-fr/office_strings.js")).status).toBe(200);
  });

  test("name the port really used in the manifest", async () => {
    const { text } = await ask(server, "/manifest.xml");
    expect(text).toContain(`${server.origin}/taskpane.html`);
    expect(text).not.toContain("https://localhost:3000/");
  });

  test("say 404 for a page that was not built", async () => {
    expect((await ask(server, "/absente.html")).status).toBe(404);
  });

  test("do not leave the built folder", async () => {
    expect((await ask(server, "/..%2f..%2fetc/passwd")).status).not.toBe(200);
  });
});
