import type { Browser, Page } from "playwright-core";
import type { PublishAnswer } from "../../../src/app/ports/destination";
import { accessLine } from "../../../src/core/publication/pageAccess";
import type { PortalSettings } from "../../../src/core/publication/portalSettings";
import {
  APP_PASSWORD,
  startNextcloudContract,
  USER as PERSON,
} from "../../portals/contracts/nextcloudContract";
import { startOpendatasoftContract } from "../../portals/contracts/opendatasoftContract";
import { launchBrowser } from "../../e2e/browser";
import { PASSWORD, USER } from "../davFolder";
import { startPlainFolder } from "../nginx/nginxFolder";
import { KEYS, REGION, startS3 } from "../s3/s3Server";
import { freePort } from "../serverProcess";
import { startPages, type PageServer } from "./pageServer";
import { PLACES, type Place } from "./places";
import type { Publishing } from "./page";
import { publishedSheet, validataFaults } from "./publishedSheet";

jest.setTimeout(240_000);

let pages: readonly [PageServer, PageServer];
let browser: Browser;
/** The page that administrators let in, and one of another origin. */
let ours: Page;
let stranger: Page;
const places = new Map<string, Place>();
/** Those that a test starts for itself. */
const others: { stop(): Promise<void> }[] = [];
beforeAll(async () => {
  [pages, browser] = await Promise.all([startPages(), launchBrowser()]);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  [ours, stranger] = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all([ours.goto(pages[0].origin), stranger.goto(pages[1].origin)]);
  const starting = Object.entries(PLACES).map(async ([name, start]) => {
    places.set(name, await start(pages[0].origin));
  });
  await Promise.all(starting);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([...places.values(), ...others, ...pages].map(({ stop }) => stop()));
});

const tryConnection = (page: Page, settings: PortalSettings) =>
  page.evaluate((given) => window.publishing.test(given), settings);
const look = (page: Page, ...words: Parameters<Publishing["look"]>) =>
  page.evaluate((given) => window.publishing.look(...given), words);
async function publish(page: Page, ...words: Parameters<Publishing["publish"]>) {
  return published(await page.evaluate((given) => window.publishing.publish(...given), words));
}
function published(answer: PublishAnswer): Extract<PublishAnswer, { ok: true }> {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer;
}
/** Stopped with the others, whatever its test finds. */
async function started<Server extends { stop(): Promise<void> }>(server: Promise<Server>) {
  const one = await server;
  others.push(one);
  return one;
}
const placeOf = (name: string) => places.get(name)!;

describe("from a page of the add-in's origin", () => {
  const readBack = new Map<string, Buffer>();
  const names = Object.keys(PLACES);

  test.each(names)(
    "%s takes a publication and its next one, and is found as it was left",
    async (name) => {
      const { settings, read } = placeOf(name);
      expect(await tryConnection(ours, settings)).toEqual({ ok: true });
      const first = await publish(ours, settings, publishedSheet(5).csv, null);
      expect(first.replaced).toBe(false);
      const again = await publish(ours, settings, publishedSheet(29).csv, first.place);
      expect(again.replaced).toBe(true);
      expect(again.place.url).toBe(first.place.url);
      expect(await look(ours, settings, again.place)).toEqual({ ok: true, copy: "same" });
      readBack.set(name, await read(again.place));
    },
  );

  test.each(names)("what everybody reads of %s is the sheet, byte for byte", (name) => {
    const expected = Buffer.from(publishedSheet(29).expected);
    expect(readBack.get(name)?.equals(expected)).toBe(true);
  });

  test("the real Validata finds each of these files valid", () => {
    expect(readBack.size).toBe(names.length);
    const spoiled = Buffer.from(publishedSheet(2).csv.replace(/aide en numéraire/, "don"));
    const [faults, ...others] = validataFaults([spoiled, ...readBack.values()]);
    expect(faults).toHaveLength(1);
    expect(others).toEqual(names.map(() => []));
  });
});

describe("from a page that the administrator has not let in", () => {
  const refused = (detail?: string | null) => ({
    ok: false,
    refusal: { reason: "browserRefused", status: null, ...(detail && { detail }) },
  });

  test("udata lets every page in", async () => {
    expect(await tryConnection(stranger, placeOf("udata 17.18.0").settings)).toEqual({ ok: true });
  });

  test("CKAN: the refusal is told apart from a portal that is down, with the line to add", async () => {
    const { settings } = placeOf("CKAN 2.11.6");
    const { origin } = pages[1];
    expect(await tryConnection(stranger, settings)).toMatchObject(
      refused(`ckan.cors.origin_whitelist = ${origin}`),
    );
  });

  test("WebDAV: the line that the refusal gives is the one that opens the folder", async () => {
    const closed = await started(startPlainFolder());
    const access = { kind: "webdav", label: "Site", user: USER, password: PASSWORD } as const;
    const settings = { ...access, address: closed.address };
    const answer = await tryConnection(stranger, settings);
    expect(answer).toMatchObject(refused(accessLine(settings, pages[1].origin)));
    const line = (!answer.ok && answer.refusal.detail) || "";
    const opened = await started(startPlainFolder(line));
    await publish(stranger, { ...access, address: opened.address }, publishedSheet(2).csv, null);
  });

  test("S3: the line that the refusal gives is the one that opens the bucket", async () => {
    const { address, allow } = await started(startS3());
    const settings = { kind: "s3", label: "Site", address, region: REGION, ...KEYS } as const;
    const answer = await tryConnection(stranger, settings);
    expect(answer).toMatchObject(refused(accessLine(settings, pages[1].origin)));
    await allow((!answer.ok && answer.refusal.detail) || "");
    await publish(stranger, settings, publishedSheet(2).csv, null);
  });

  test("behind the documented proxy, another origin stays out", async () => {
    const behind = placeOf("Nextcloud (contract) behind the documented nginx");
    expect(await tryConnection(stranger, behind.settings)).toMatchObject(refused());
  });

  test("Opendatasoft and Nextcloud (contracts) have no setting for pages: no line is made up", async () => {
    const portal = await started(startOpendatasoftContract());
    const { folder } = await started(startNextcloudContract());
    const access = { label: "Site", user: PERSON, password: APP_PASSWORD };
    for (const settings of [
      { kind: "opendatasoft", label: "Portail", address: portal.address, key: portal.key },
      { kind: "webdav", ...access, address: folder },
    ] as const)
      expect(await tryConnection(ours, settings)).toEqual({
        ok: false,
        refusal: {
          reason: "browserRefused",
          status: null,
          origin: new URL(settings.address).origin,
        },
      });
  });

  test("a portal that is down is said to be down", async () => {
    const address = `http://127.0.0.1:${await freePort()}/`;
    const settings = { kind: "webdav", label: "Site", address, user: USER, password: "x" } as const;
    expect(await tryConnection(stranger, settings)).toMatchObject({
      refusal: { reason: "unreachable" },
    });
  });

  test("a wrong key is told as such, through the browser too", async () => {
    const { settings } = placeOf("nginx WebDAV");
    const wrong = { ...settings, password: "faux" } as PortalSettings;
    expect(await tryConnection(ours, wrong)).toMatchObject({ refusal: { reason: "wrongKey" } });
  });
});
