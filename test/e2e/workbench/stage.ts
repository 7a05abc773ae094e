import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser";
import { Desk } from "./desk";
import { startTestServer } from "../server";
import type { TestServer } from "../server";

export interface Stage {
  readonly server: TestServer;
  /**
   * The workbench with a new workbook, as an officer sees it: 1366 × 768.
   * @param query what the page's address says of its start, `locale=en-US`.
   */
  open(query?: string): Promise<Desk>;
}

/** One server, one browser and one window for the tests of a file; each has its own workbook. */
export function useStage(): Stage {
  let server: TestServer;
  let browser: Browser;
  const desks = new Map<string, Desk>();
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
  });
  afterEach(() => {
    for (const { complaints } of desks.values()) expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get server() {
      return server;
    },
    async open(query = "") {
      const address = `${server.origin}/workbench/?${query}`;
      const desk = desks.get(query) ?? (await Desk.sitDown(browser, address));
      if (desks.has(query)) await desk.newWorkbook();
      desks.set(query, desk);
      return desk;
    },
  };
}
