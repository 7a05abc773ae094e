import { useStage } from "./stage";

const stage = useStage();

/** The names of the tabs, in order. */
const TABS = "[role=tab]";

describe("the keyboard alone", () => {
  test("adds, renames, copies, moves, hides, shows and deletes a sheet", async () => {
    const desk = await stage.open();
    const names = async () => {
      await desk.drawn();
      return desk.page.locator(TABS).allInnerTexts();
    };
    /** Opens the menu of the tab in front and chooses the entry of a name. */
    const choose = async (name: string) => {
      await desk.press("F6", "Shift+F10");
      const entry = desk.page.getByRole("menuitem", { name, exact: true });
      const isOn = () => entry.evaluate((item) => item === document.activeElement);
      for (let step = 0; step < 12 && !(await isOn()); step++) await desk.press("ArrowDown");
      await desk.press("Enter");
    };
    await desk.press("Shift+F11");
    expect(await names()).toEqual(["Feuil1", "Feuil2"]);
    await desk.press("F6", "F2");
    await desk.page.keyboard.type("Suivi");
    await desk.press("Enter");
    expect(await names()).toEqual(["Feuil1", "Suivi"]);
    await choose("Dupliquer");
    expect(await names()).toEqual(["Feuil1", "Suivi (2)", "Suivi"]);
    await desk.goTo("A1");
    await choose("Déplacer vers la gauche");
    expect(await names()).toEqual(["Suivi (2)", "Feuil1", "Suivi"]);
    await desk.goTo("A1");
    await choose("Masquer");
    expect(await names()).toEqual(["Feuil1", "Suivi"]);
    await desk.goTo("A1");
    await choose("Afficher « Suivi (2) »");
    expect(await names()).toEqual(["Suivi (2)", "Feuil1", "Suivi"]);
    await desk.goTo("A1");
    await choose("Supprimer");
    await desk.alert.waitFor();
    await desk.press("Enter");
    expect(await names()).toEqual(["Feuil1", "Suivi"]);
  });

  test("goes by F6 from the cells to tabs, pane, ribbon and bar, and back", async () => {
    const desk = await stage.open();
    const place = () =>
      desk.page.evaluate(() => {
        const part = document.activeElement?.closest(
          ".sheet-tabs, .ribbon, .workbench-bar, .sheet",
        );
        return part?.className;
      });
    const places: (string | undefined)[] = [];
    for (let step = 0; step < 5; step++) {
      places.push(await place());
      await desk.press("F6");
    }
    expect(places).toEqual(["sheet", "sheet-tabs", "ribbon", "workbench-bar", "sheet"]);
  });

  test("inserts and deletes the rows selected, and takes it back", async () => {
    const desk = await stage.open();
    await desk.type("A1", "un");
    await desk.type("A2", "deux");
    await desk.goTo("A2");
    await desk.press("Shift+Space", "Control++");
    expect(await desk.texts("A1", "A2", "A3")).toEqual(["un", "", "deux"]);
    await desk.press("Control+-");
    expect(await desk.texts("A2")).toEqual(["deux"]);
    await desk.press("Control+z", "Control+z");
    expect(await desk.texts("A2", "A3")).toEqual(["deux", ""]);
    await desk.press("Control+y");
    expect(await desk.texts("A2", "A3")).toEqual(["", "deux"]);
  });
});

describe("a formula being typed", () => {
  test("takes the address of the cells that are clicked", async () => {
    const desk = await stage.open();
    await desk.paste("A1", "1\n2\n3");
    await desk.goTo("C1");
    await desk.page.keyboard.type("=SOMME(");
    await desk.cell("A2").click();
    expect(await desk.content()).toBe("=SOMME(A2");
    await desk.cell("A1").hover();
    await desk.page.mouse.down();
    await desk.cell("A3").hover();
    await desk.page.mouse.up();
    expect(await desk.content()).toBe("=SOMME(A1:A3");
    const box = desk.page.getByRole("textbox", { name: "Contenu de la cellule" });
    expect((await box.boundingBox())!.width).toBeGreaterThan(90);
    await desk.page.keyboard.type(")*");
    await desk.cell("A3").click();
    await desk.press("Enter");
    expect(await desk.texts("C1")).toEqual(["18"]);
    await desk.goTo("C1");
    expect(await desk.content()).toBe("=SOMME(A1:A3)*A3");
  });

  test("is accepted by a click where it waits for nothing", async () => {
    const desk = await stage.open();
    await desk.goTo("A1");
    await desk.page.keyboard.type("=1+1");
    await desk.cell("B3").click();
    expect(await desk.activeAddress()).toBe("B3");
    expect(await desk.texts("A1")).toEqual(["2"]);
  });
});
