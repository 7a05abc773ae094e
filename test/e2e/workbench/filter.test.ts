import type { Locator } from "playwright-core";
import { seriousFaults } from "../axe";
import type { Desk } from "./desk";
import { useStage } from "./stage";

const stage = useStage();
let desk: Desk;

const ROWS = ["ville\tmontant", "Nantes\t30", "Angers\t10", "nantes\t20", "\t40"].join("\n");

beforeEach(async () => {
  desk = await stage.open();
  await desk.paste("A1", ROWS);
  await desk.goTo("A2");
  await desk.press("Control+Shift+L");
});

const button = (name: string): Locator =>
  desk.page.getByRole("button", { name: `Filtre : ${name}` });
const menu = (): Locator => desk.page.getByRole("dialog", { name: /^Filtre/ });
const box = (name: string): Locator => menu().getByRole("checkbox", { name });
const status = (): Locator => desk.page.getByRole("status");

/** The numbers of the rows in view, down to the fifth. */
async function rowsInView(): Promise<string[]> {
  await desk.drawn();
  const numbers = await desk.page.getByRole("rowheader").allInnerTexts();
  return numbers.filter((number) => Number(number) <= 5);
}

describe("a filter", () => {
  test("keeps the rows of the values that stay ticked, and says how many in the status bar", async () => {
    await button("ville").click();
    await box("Angers").uncheck();
    await box("(Vides)").uncheck();
    await menu().getByRole("button", { name: "OK" }).click();
    expect(await rowsInView()).toEqual(["1", "2", "4"]);
    expect(await status().innerText()).toContain("2 enregistrement(s) trouvé(s) sur 4");
    const kept = desk.page.getByRole("rowheader", { name: "4", exact: true });
    expect(await kept.evaluate((header) => getComputedStyle(header).color)).toBe(
      "rgb(11, 85, 165)",
    );
    expect(await button("ville").getAttribute("class")).toContain("on");
    await button("ville").click();
    await menu().getByRole("button", { name: "Effacer le filtre de « ville »" }).click();
    expect(await rowsInView()).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("is made by the keyboard alone: Alt and an arrow, arrows, Space, Enter", async () => {
    await desk.goTo("B1");
    await desk.press("Alt+ArrowDown");
    await menu().waitFor();
    await menu().getByRole("searchbox").focus();
    await desk.page.keyboard.type("20");
    await desk.press("Enter");
    expect(await rowsInView()).toEqual(["1", "4"]);
    expect(await desk.activeAddress()).toBe("B1");
    await desk.press("Alt+ArrowDown", "Escape");
    expect(await menu().count()).toBe(0);
    await desk.press("ArrowDown");
    expect(await desk.activeAddress()).toBe("B4");
  });

  test("sorts by its menu, the header staying, and comes back by undo", async () => {
    await button("montant").click();
    await menu().getByRole("button", { name: "Trier du plus grand au plus petit" }).click();
    expect(await desk.texts("B1", "B2", "B5")).toEqual(["montant", "40", "10"]);
    await desk.press("Control+z");
    expect(await desk.texts("B2", "B5")).toEqual(["30", "40"]);
  });

  test("cannot keep nothing: OK waits for one value", async () => {
    await button("ville").click();
    const confirm = menu().getByRole("button", { name: "OK" });
    await box("(Sélectionner tout)").uncheck();
    expect(await confirm.isDisabled()).toBe(true);
    await box("Angers").check();
    expect(await confirm.isDisabled()).toBe(false);
    await confirm.click();
    expect(await rowsInView()).toEqual(["1", "3"]);
    await desk.press("Control+Shift+L");
    expect(await rowsInView()).toEqual(["1", "2", "3", "4", "5"]);
    expect(await button("ville").count()).toBe(0);
  });

  test("is cleared and applied again by the menu of a cell", async () => {
    await button("ville").click();
    await box("Angers").uncheck();
    await menu().getByRole("button", { name: "OK" }).click();
    await desk.type("A2", "Angers");
    const choose = async (name: string) => {
      await desk.cell("A4").click({ button: "right" });
      await desk.page.getByRole("menuitem", { name }).click();
    };
    await choose("Réappliquer les filtres");
    expect(await rowsInView()).toEqual(["1", "4", "5"]);
    await choose("Effacer les filtres");
    expect(await rowsInView()).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("has nothing serious against it, open or closed", async () => {
    expect(await seriousFaults(desk.page.mainFrame())).toEqual([]);
    await button("ville").click();
    expect(await seriousFaults(desk.page.mainFrame())).toEqual([]);
  });
});
