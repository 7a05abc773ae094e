import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Locator } from "playwright-core";
import { expectationOf, recordingsOf } from "../recording/casesOnDisk";
import { launchBrowser } from "./browser";
import { startRecordingServer } from "./server";
import { Desk } from "./workbench/desk";

let into: string;
let server: Awaited<ReturnType<typeof startRecordingServer>>;
let browser: Browser;
let desk: Desk;

/** The recording add-in in the workbench's page, where a real Excel would be. */
beforeAll(async () => {
  into = await mkdtemp(path.join(tmpdir(), "ligne-claire-record-"));
  [server, browser] = await Promise.all([startRecordingServer(into), launchBrowser()]);
  const address = `${server.origin}/workbench/?manifest=/recording/manifest.xml`;
  desk = await Desk.sitDown(browser, address);
  await desk.command("Relever les réponses").click();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(into, { recursive: true });
});

const row = (name: string): Locator => desk.addin.locator(`li[id="${name}"]`);

async function press(place: Locator, name: string): Promise<void> {
  await place.getByRole("button", { name }).click();
}

const today = () => new Date().toISOString().slice(0, 10);

test("a script's answer is written beside its case, with platform, build, locale and day", async () => {
  const name = "batches/faultInTheMiddle";
  await press(row(name), "Relever");
  await row(name).getByText("relevé", { exact: true }).waitFor();
  const [recording] = recordingsOf(name, into);
  expect(recording).toEqual({
    // What Office says of itself in any page of a browser, the workbench's too.
    platform: "OfficeOnline",
    build: expect.stringMatching(/^16\./),
    locale: "fr-FR",
    date: today(),
    answer: expectationOf(name),
  });
});

test("a gesture is asked of the person in a sentence, and what it did is written", async () => {
  const name = "validation/caseOfRangeList";
  const asked = desk.addin.getByRole("status");
  await press(row(name), "Relever");
  await asked.getByText("En A1, tapez oui puis Entrée.").waitFor();
  await desk.type("A1", "oui");
  await press(asked, "C’est fait");
  await row(name).getByText("relevé", { exact: true }).waitFor();
  expect(recordingsOf(name, into).map(({ answer }) => answer)).toEqual([expectationOf(name)]);
  expect(desk.complaints).toEqual([]);
});

test("a question about an American Excel is left for one", async () => {
  const name = "typing/americanPoint";
  await press(row(name), "Relever");
  await row(name).getByText("se relève dans un Excel en en-US").waitFor();
  expect(() => recordingsOf(name, into)).toThrow("no such file");
});
