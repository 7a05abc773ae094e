import { useStage } from "./stage";
import type { Desk } from "./desk";
import { ruledWorkbook } from "./workbooks";

const stage = useStage();

const ruled = async (): Promise<Desk> => {
  const desk = await stage.open();
  await desk.openFile("saisie.xlsx", ruledWorkbook());
  return desk;
};

describe("a sheet with rules", () => {
  test("says what to type beside the cell", async () => {
    const desk = await ruled();
    await desk.goTo("B2");
    await desk.page.getByRole("note").getByText("Saisissez un nombre.").waitFor();
  });

  test("stops a wrong entry (P7): Réessayer keeps the text, Annuler the earlier value", async () => {
    const desk = await ruled();
    await desk.type("B2", "12");
    await desk.type("B2", "douze");
    expect(await desk.alert.innerText()).toContain("Saisissez un nombre.");
    await desk.alert.getByRole("button", { name: "Réessayer" }).click();
    await desk.page.keyboard.type("encore");
    await desk.press("Enter");
    await desk.alert.getByRole("button", { name: "Annuler" }).click();
    expect(await desk.texts("B2")).toEqual(["12"]);
    await desk.press("Delete");
    expect(await desk.texts("B2")).toEqual([""]);
  });

  test("does not stop a paste (DV20)", async () => {
    const desk = await ruled();
    await desk.paste("B2", "douze");
    expect(await desk.texts("B2")).toEqual(["douze"]);
    expect(await desk.alert.count()).toBe(0);
  });

  test("lets the officer insist where the rule only warns (DV14)", async () => {
    const desk = await ruled();
    await desk.type("C2", "plus de neuf caractères");
    await desk.alert.getByRole("button", { name: "Oui" }).click();
    expect(await desk.texts("C2")).toEqual(["plus de neuf caractères"]);
  });

  test("offers a list by its button and by Alt and an arrow", async () => {
    const desk = await ruled();
    await desk.goTo("A2");
    await desk.page.getByRole("button", { name: "Ouvrir la liste des choix" }).click();
    await desk.page.getByRole("option", { name: "sans objet" }).click();
    expect(await desk.texts("A2")).toEqual(["sans objet"]);
    await desk.goTo("A3");
    await desk.press("Alt+ArrowDown", "ArrowDown", "Enter");
    expect(await desk.texts("A3")).toEqual(["non"]);
    await desk.press("Alt+ArrowDown", "Escape");
    expect(await desk.activeAddress()).toBe("A3");
    expect(await desk.texts("A3")).toEqual(["non"]);
  });

  test("makes a negative amount stand out, in bold and not by colour alone", async () => {
    const desk = await ruled();
    await desk.type("B2", "-5");
    await desk.drawn();
    const style = await desk.cell("B2").evaluate((cell) => ({
      fill: getComputedStyle(cell).backgroundColor,
      weight: getComputedStyle(cell.querySelector(".ink")!).fontWeight,
    }));
    expect(style).toEqual({ fill: "rgb(255, 229, 224)", weight: "700" });
  });

  test("keeps its header in view when the officer scrolls", async () => {
    const desk = await ruled();
    await desk.goTo("B500");
    expect(await desk.texts("B1")).toEqual(["montant"]);
    const box = (await desk.cell("B1").boundingBox())!;
    const hit = await desk.page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!)?.closest("[data-address]")?.id,
      [box.x + 5, box.y + 5],
    );
    expect(hit).toBe("cell-B1");
  });

  test("shows the note of the cell", async () => {
    const desk = await ruled();
    await desk.goTo("D2");
    await desk.page.getByRole("note").getByText("À relire").waitFor();
  });
});
