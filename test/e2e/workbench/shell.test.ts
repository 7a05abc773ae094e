import { useStage } from "./stage";
import type { Desk } from "./desk";

const stage = useStage();

/** What the add-in's page is told, asked in that page. */
const inAddin = <T>(desk: Desk, script: string): Promise<T> =>
  desk.addin
    .locator("body")
    .evaluate((_body, code) => new Function(`return ${code}`)() as T, script);

describe("Excel's shell around the add-in", () => {
  test("draws the ribbon of the manifest, with its pictures and its tips", async () => {
    const desk = await stage.open();
    const names = await desk.page.getByRole("toolbar").getByRole("button").allTextContents();
    expect(names).toEqual(["Nouveau", "Vérifier", "Anomalie suivante", "Publier", "Volet", "Aide"]);
    const drawn = await desk
      .command("Vérifier")
      .locator("img")
      .evaluate((picture: HTMLImageElement) => picture.naturalWidth);
    expect(drawn).toBe(32);
    await desk.command("Vérifier").hover();
    await desk.page.getByRole("tooltip").getByText("Contrôler toutes les lignes").waitFor();
  });

  test("opens a menu by the keyboard, and closes it by Escape", async () => {
    const desk = await stage.open();
    await desk.command("Nouveau").focus();
    await desk.press("ArrowDown", "ArrowDown");
    const items = desk.page.getByRole("menuitem");
    expect(await items.allInnerTexts()).toEqual(["Subventions", "Délibérations", "Autre schéma…"]);
    expect(await items.nth(1).evaluate((item) => item === document.activeElement)).toBe(true);
    await desk.press("Escape");
    expect(await desk.page.getByRole("menu").count()).toBe(0);
    expect(await desk.command("Nouveau").evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
  });

  test("opens the pane, closes it, and opens it again as it was (X6)", async () => {
    const desk = await stage.open();
    await desk.addin.locator("body").waitFor({ state: "attached" });
    expect(await desk.pane.count()).toBe(0);
    await desk.command("Volet").click();
    await desk.pane.waitFor();
    expect((await desk.pane.boundingBox())!.width).toBe(350);
    await inAddin(desk, "document.body.dataset.kept = 'yes'");
    await desk.page.getByRole("button", { name: "Fermer le volet" }).click();
    expect(await desk.pane.count()).toBe(0);
    await desk.command("Volet").click();
    expect(await inAddin(desk, "document.body.dataset.kept")).toBe("yes");
  });

  test("speaks English to the add-in and to the officer when the switch says so", async () => {
    const desk = await stage.open("locale=en-US");
    await desk.command("Check").waitFor();
    await desk.page.getByLabel("Language").selectOption("fr-FR");
    await desk.command("Vérifier").waitFor();
    expect(await desk.page.getByRole("status").innerText()).toContain("Prêt");
    await desk.page.getByLabel("Langue").selectOption("en-US");
    await desk.command("Check").waitFor();
  });

  test("plays the requirement set of the switch", async () => {
    const desk = await stage.open("requirementSet=1.13");
    await desk.command("Volet").click();
    await desk.addin.locator("body *").first().waitFor();
    const supports = (set: string) =>
      inAddin<boolean>(desk, `Office.context.requirements.isSetSupported("ExcelApi", "${set}")`);
    expect(await supports("1.13")).toBe(true);
    expect(await supports("1.14")).toBe(false);
  });

  test("cuts the add-in's network and gives it back; its calls to Excel go on", async () => {
    const desk = await stage.open();
    await desk.addin.locator("body *").first().waitFor({ state: "attached" });
    const reaches = () =>
      inAddin<boolean>(desk, "fetch('/manifest.xml').then(() => true, () => false)");
    const name = () =>
      inAddin<string>(
        desk,
        `Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
          await context.sync();
          return sheet.name;
        })`,
      );
    expect(await reaches()).toBe(true);
    await desk.page.getByRole("checkbox", { name: "Réseau coupé" }).check();
    expect(await reaches()).toBe(false);
    expect(await name()).toBe("Feuil1");
    await desk.page.getByRole("checkbox", { name: "Réseau coupé" }).uncheck();
    expect(await reaches()).toBe(true);
  });

  test("counts what the add-in asks and shows what it was refused", async () => {
    const desk = await stage.open();
    await desk.addin.locator("body *").first().waitFor({ state: "attached" });
    await inAddin(
      desk,
      `Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Absente").load("name");
        await context.sync();
      }).catch(() => undefined)`,
    );
    const traffic = desk.page.locator(".traffic summary");
    await traffic.getByText(/1 refus$/).waitFor();
    await traffic.click();
    await desk.page.getByText("ItemNotFound").waitFor();
    await desk.page.getByRole("button", { name: "Remettre à zéro" }).click();
    await traffic.getByText("0 requête · 0 ko · 0 refus").waitFor();
    await traffic.click();
  });
});
