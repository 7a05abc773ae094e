import { useStage } from "./stage";
import type { Desk } from "./desk";

const stage = useStage();

/** What the add-in's page is told, asked in that page. */
const inAddin = <T>(desk: Desk, script: string): Promise<T> =>
  desk.addin
    .locator("body")
    .evaluate((_body, code) => new Function(`return ${code}`)() as T, script);

/** The add-in's page starts with its pane, as it does in an Excel that was not told to start it. */
async function startAddin(desk: Desk): Promise<void> {
  await desk.command("Volet").click();
  await desk.addin.locator("body *").first().waitFor();
}

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
    expect(await desk.pane.count()).toBe(0);
    await startAddin(desk);
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
    await startAddin(desk);
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

  test("breaks the requests under way, and those of the add-in's worker", async () => {
    const desk = await stage.open();
    await startAddin(desk);
    await desk.page.route("**/slow*", () => undefined);
    const asked = inAddin<string[]>(
      desk,
      `Promise.all([
        fetch("/slow-fetch").then(() => "answered", (error) => error.name),
        new Promise((done) => {
          const request = new XMLHttpRequest();
          request.open("GET", "/slow-request");
          for (const end of ["load", "error", "abort"]) request["on" + end] = () => done(end);
          request.send();
        }),
      ])`,
    );
    const cut = desk.page.getByRole("checkbox", { name: "Réseau coupé" });
    await cut.check();
    expect(await asked).toEqual(["TypeError", "error"]);
    expect(await inAddin(desk, "navigator.onLine")).toBe(false);
    const [worker] = desk.page.workers();
    const reaches = () =>
      worker?.evaluate(() =>
        fetch("/manifest.xml").then(
          () => true,
          () => false,
        ),
      );
    expect(await reaches()).toBe(false);
    await cut.uncheck();
    expect(await reaches()).toBe(true);
    await desk.page.unroute("**/slow*");
  });

  test("starts the add-in with the workbook only where the saved file says so (X5)", async () => {
    const desk = await stage.open();
    expect(await desk.page.locator(".pane iframe").count()).toBe(0);
    await startAddin(desk);
    await inAddin(desk, "Office.addin.setStartupBehavior(Office.StartupBehavior.load)");
    const saved = await desk.saveFile("Enregistrer .xlsx");
    await desk.openFile("revenu.xlsx", saved);
    await desk.addin.locator("body *").first().waitFor({ state: "attached" });
    expect(await desk.pane.isVisible()).toBe(false);
    expect(await inAddin(desk, "Office.addin.getStartupBehavior()")).toBe("Load");
    await inAddin(desk, "Office.addin.setStartupBehavior(Office.StartupBehavior.none)");
    await desk.openFile("repos.xlsx", await desk.saveFile("Enregistrer .xlsx"));
    await desk.drawn();
    expect(await desk.page.locator(".pane iframe").count()).toBe(0);
  });

  test("B24: takes no write of the add-in while a box of Excel is open, and reads go on", async () => {
    const desk = await stage.open();
    await startAddin(desk);
    const run = (script: string) =>
      inAddin<string>(
        desk,
        `Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          ${script}
          await context.sync();
          return "done";
        }).catch(({ code }) => code)`,
      );
    await desk.sheetTab("Feuil1").dblclick();
    await desk.page.keyboard.type("a/b");
    await desk.press("Enter");
    await desk.alert.waitFor();
    const write = 'sheet.getRange("A1").values = [[1]];';
    expect(await run(write)).toBe("WriteNotSupportedWhenModalDialogOpen");
    expect(await run('sheet.getRange("A1").load("values");')).toBe("done");
    await desk.press("Enter");
    expect(await run(write)).toBe("done");
  });

  test("counts what the add-in asks and shows what it was refused", async () => {
    const desk = await stage.open();
    await startAddin(desk);
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
