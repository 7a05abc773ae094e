import { grantsWithWrongCells } from "../../examples/subventions";
import { seriousFaults } from "../axe";
import { eventually } from "../eventually";
import { useStage } from "../workbench/stage";
import { Officer, type Step } from "./officer";

const [, ...wrong] = grantsWithWrongCells();
const stage = useStage();

const paneFrame = (officer: Officer) =>
  officer.desk.page.frames().find((frame) => frame.url().includes("taskpane"))!;

test("axe finds nothing serious in any step of the pane, nor in the page around it", async () => {
  const officer = new Officer(await stage.open());
  await officer.creates("Subventions");
  await officer.pastes("A2", wrong);
  await officer.clicks("Vérifier");
  await officer.sees(/anomalies à corriger/);
  for (const step of ["Modèle", "Saisir", "Vérifier", "Publier"] satisfies Step[]) {
    await officer.showsStep(step);
    // What comes and goes while the step looks at the sheet is not what she reads.
    const faults = async () => ({ step, faults: await seriousFaults(paneFrame(officer)) });
    await eventually(faults, { step, faults: [] });
  }
  expect(await seriousFaults(officer.desk.page.mainFrame())).toEqual([]);
});

test("at 320 pixels nothing in the pane is cut, whatever the step", async () => {
  const officer = new Officer(await stage.open());
  await officer.creates("Subventions");
  await officer.pastes("A2", wrong);
  await officer.clicks("Vérifier");
  await officer.sees(/anomalies à corriger/);
  await officer.desk.page
    .locator(".pane")
    .evaluate((pane: HTMLElement) => Object.assign(pane.style, { width: "321px", flex: "none" }));
  for (const step of ["Modèle", "Saisir", "Vérifier", "Publier"] satisfies Step[]) {
    await officer.showsStep(step);
    const widths = () =>
      paneFrame(officer).evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { content: scrollWidth, width: clientWidth };
      });
    await eventually(widths, { content: 320, width: 320 });
  }
});

test("by the keyboard alone she goes from the tabs to an anomaly, and to its cell", async () => {
  const officer = new Officer(await stage.open());
  await officer.creates("Subventions");
  await officer.pastes("A2", wrong);
  await officer.clicks("Vérifier");
  await officer.sees(/anomalies à corriger/);
  await officer.pane.getByRole("tab", { name: /^Vérifier/ }).focus();
  const isOnAnEntry = () =>
    paneFrame(officer).evaluate(() => document.activeElement?.closest("[role=listitem]") !== null);
  for (let tabs = 0; tabs < 8 && !(await isOnAnEntry()); tabs++) await officer.desk.press("Tab");
  await eventually(isOnAnEntry, true);
  await officer.desk.press("ArrowDown", "Enter");
  await officer.desk.page.waitForFunction(() =>
    document.querySelector(".cell.active[data-address^='B']"),
  );
});

test("where Office is in English, so are the ribbon, the sheet and the pane", async () => {
  const desk = await stage.open("locale=en-US");
  const officer = new Officer(desk);
  await desk.command("New").click();
  await desk.page.getByRole("menuitem", { name: "Grants" }).click();
  await officer.sees(/is ready/);
  await desk.command("Check").click();
  await officer.sees(/The sheet has no row/);
  expect(await officer.pane.locator("body").innerText()).not.toMatch(/Vérifier|anomalie/);
});
