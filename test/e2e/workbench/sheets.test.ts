import { useStage } from "./stage";
import type { Desk } from "./desk";

const stage = useStage();

const tabs = async (desk: Desk): Promise<string[]> => {
  await desk.drawn();
  return desk.page.getByRole("tab").allTextContents();
};

const choose = async (desk: Desk, sheet: string, entry: string): Promise<void> => {
  await desk.sheetTab(sheet).click({ button: "right" });
  await desk.page.getByRole("menuitem", { name: entry, exact: true }).click();
};

describe("the tabs of the sheets", () => {
  test("add a sheet after the one in front, and go to it", async () => {
    const desk = await stage.open();
    await desk.page.getByRole("button", { name: "Nouvelle feuille" }).click();
    await desk.sheetTab("Feuil1").click();
    await desk.page.getByRole("button", { name: "Nouvelle feuille" }).click();
    expect(await tabs(desk)).toEqual(["Feuil1", "Feuil3", "Feuil2"]);
    expect(await desk.sheetTab("Feuil3").getAttribute("aria-selected")).toBe("true");
  });

  test("rename by a double click, and refuse a name that Excel refuses (W1)", async () => {
    const desk = await stage.open();
    await desk.sheetTab("Feuil1").dblclick();
    await desk.page.keyboard.type("Subventions 2025");
    await desk.press("Enter");
    expect(await tabs(desk)).toEqual(["Subventions 2025"]);
    await desk.sheetTab("Subventions 2025").dblclick();
    await desk.page.keyboard.type("2025/2026");
    await desk.press("Enter");
    await desk.alert.getByText("Ce nom de feuille n’est pas valide").waitFor();
    await desk.alert.getByRole("button", { name: "OK" }).click();
    expect(await tabs(desk)).toEqual(["Subventions 2025"]);
  });

  test("copy, move, hide, show and delete by the menu (W11)", async () => {
    const desk = await stage.open();
    await desk.type("A1", "original");
    await choose(desk, "Feuil1", "Dupliquer");
    expect(await tabs(desk)).toEqual(["Feuil1 (2)", "Feuil1"]);
    expect(await desk.texts("A1")).toEqual(["original"]);
    await choose(desk, "Feuil1 (2)", "Déplacer vers la droite");
    expect(await tabs(desk)).toEqual(["Feuil1", "Feuil1 (2)"]);
    await choose(desk, "Feuil1 (2)", "Masquer");
    expect(await tabs(desk)).toEqual(["Feuil1"]);
    await choose(desk, "Feuil1", "Afficher « Feuil1 (2) »");
    await choose(desk, "Feuil1 (2)", "Supprimer");
    await desk.alert.getByRole("button", { name: "Supprimer" }).click();
    expect(await tabs(desk)).toEqual(["Feuil1"]);
  });

  test("come back to the cell and the place where the officer left each sheet", async () => {
    const desk = await stage.open();
    await desk.goTo("Z300");
    await desk.page.getByRole("button", { name: "Nouvelle feuille" }).click();
    expect(await desk.activeAddress()).toBe("A1");
    await desk.press("Control+PageUp");
    expect(await desk.activeAddress()).toBe("Z300");
    await desk.cell("Z300").waitFor();
  });
});

describe("a click outside the cell being typed into", () => {
  test("accepts the entry before it goes to another sheet", async () => {
    const desk = await stage.open();
    await desk.page.getByRole("button", { name: "Nouvelle feuille" }).click();
    await desk.goTo("B2");
    await desk.page.keyboard.type("à garder");
    await desk.sheetTab("Feuil1").click();
    await desk.sheetTab("Feuil2").click();
    expect(await desk.texts("B2")).toEqual(["à garder"]);
  });
});

describe("rows and columns", () => {
  const menu = async (desk: Desk, header: string, entry: string): Promise<void> => {
    await desk.page.locator(header).click();
    await desk.page.locator(header).click({ button: "right" });
    await desk.page.getByRole("menuitem", { name: entry, exact: true }).click();
  };

  test("are inserted and deleted by the menu of their header, formulas following", async () => {
    const desk = await stage.open();
    await desk.type("A2", "5");
    await desk.type("B2", "=A2*2");
    await menu(desk, '[data-row="1"]', "Insérer des lignes");
    expect(await desk.texts("A2", "A3", "B3")).toEqual(["", "5", "10"]);
    await menu(desk, '[data-column="0"]', "Insérer des colonnes");
    expect(await desk.texts("B3", "C3")).toEqual(["5", "10"]);
    await menu(desk, '[data-row="1"]', "Supprimer les lignes");
    expect(await desk.texts("B2", "C2")).toEqual(["5", "10"]);
    await desk.press("Control+z", "Control+z", "Control+z");
    expect(await desk.texts("A2", "B2")).toEqual(["5", "10"]);
  });

  test("are hidden, passed over by the arrows, and shown again", async () => {
    const desk = await stage.open();
    await menu(desk, '[data-column="1"]', "Masquer");
    await desk.goTo("A1");
    await desk.press("ArrowRight");
    expect(await desk.activeAddress()).toBe("C1");
    await desk.page.locator('[data-column="0"]').click();
    await desk.page.locator('[data-column="2"]').click({ modifiers: ["Shift"] });
    await desk.page.locator('[data-column="2"]').click({ button: "right" });
    await desk.page.getByRole("menuitem", { name: "Afficher", exact: true }).click();
    await desk.page.locator('[data-column="1"]').waitFor();
  });

  test("are resized by dragging the edge of their header", async () => {
    const desk = await stage.open();
    const header = desk.page.locator('[data-column="1"]');
    const { x, y, width, height } = (await header.boundingBox())!;
    await desk.page.mouse.move(x + width - 2, y + height / 2);
    await desk.page.mouse.down();
    await desk.page.mouse.move(x + width + 58, y + height / 2, { steps: 3 });
    await desk.page.mouse.up();
    await desk.drawn();
    expect((await header.boundingBox())!.width).toBe(width + 60);
  });

  test("are as wide as their widest text after a double click on the edge", async () => {
    const desk = await stage.open();
    await desk.type("B2", "Association des parents d’élèves");
    await desk.type("C2", "x");
    const header = desk.page.locator('[data-column="1"]');
    const { x, y, width, height } = (await header.boundingBox())!;
    await desk.page.mouse.dblclick(x + width - 2, y + height / 2);
    await desk.drawn();
    const ink = desk.cell("B2").locator(".ink");
    const isCut = await ink.evaluate((text) => text.scrollWidth > text.clientWidth);
    expect(isCut).toBe(false);
    expect((await header.boundingBox())!.width).toBeGreaterThan(width);
  });

  test("are sorted around the cell, the header staying where it is", async () => {
    const desk = await stage.open();
    await desk.paste("A1", "Nom\tMontant\nZoé\t3\nAli\t2\nMia\t1");
    await desk.goTo("A2");
    await desk.drawn();
    await desk.cell("A2").click({ button: "right" });
    await desk.page.getByRole("menuitem", { name: "Trier de A à Z" }).click();
    expect(await desk.texts("A1", "A2", "A3", "A4", "B2")).toEqual([
      "Nom",
      "Ali",
      "Mia",
      "Zoé",
      "2",
    ]);
  });
});
