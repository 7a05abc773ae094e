/**
 * Draws the pictures of docs/images (`npm run screenshots`, after a build): the officer's whole path
 * in the workbench, at 1366 × 768 with the pane 350 pixels wide.
 */
import { grantsWithWrongCells, validGrants } from "../examples/subventions";
import { asTyped } from "../e2e/mainJob/grantsJob";
import { Officer } from "../e2e/mainJob/officer";
import { launchBrowser } from "../e2e/browser";
import { startTestServer } from "../e2e/server";
import { Desk } from "../e2e/workbench/desk";

const [, ...valid] = validGrants();
const [, ...wrong] = grantsWithWrongCells();

const [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
const desk = await Desk.sitDown(browser, `${server.origin}/workbench/`);
const officer = new Officer(desk);

/** The pointer rests on the sheet, away from the tooltips of the ribbon. */
async function draw(name: string): Promise<void> {
  await desk.page.mouse.move(700, 650);
  await desk.page.waitForTimeout(700);
  await desk.page.screenshot({ path: `docs/images/${name}.png` });
}

try {
  await officer.clicks("Volet");
  await officer.sees("Subventions");
  await draw("model");
  await officer.creates("Subventions");
  await draw("sheet");
  await desk.type("C2", "printemps");
  await desk.alert.waitFor();
  await draw("refused-entry");
  await desk.press("Escape");
  await officer.pastes("A2", [wrong[0]!, wrong[3]!, ...valid.slice(0, 18)].map(asTyped));
  await officer.clicks("Vérifier");
  await officer.sees(/anomalies à corriger/);
  await officer.clicks("Anomalie suivante");
  await draw("check");
  await officer.pastes("A2", valid.map(asTyped));
  await officer.sees(/Les 29 lignes sont conformes/);
  await draw("conform");
  await officer.givesDestination(server);
  await draw("publish");
  await desk.type("H3", "Fonctionnement, contact jeanne.dupont@example.org");
  await officer.sees(/1 cellule à examiner/);
  await officer.pane.getByRole("button", { name: /^Garder/ }).scrollIntoViewIfNeeded();
  await draw("personal-data");
  await desk.type("H3", asTyped(valid[1]!)[7]!);
  await officer.publishes();
  await officer.sees(/29 lignes publiées/);
  await draw("published");
  await desk.page.goto(`${server.origin}/donnees/`);
  await draw("public-page");
} finally {
  await browser.close();
  await server.close();
}
