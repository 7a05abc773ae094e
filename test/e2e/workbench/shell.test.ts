import { eventually } from "../eventually";
import { useStage } from "./stage";

const stage = useStage();

describe("Excel's shell around the add-in", () => {
  test("draws the ribbon of the manifest, with its pictures and its tips", async () => {
    const desk = await stage.open();
    const names = await desk.page.getByRole("toolbar").getByRole("button").allTextContents();
    expect(names).toEqual(["Nouveau", "Vérifier", "Anomalie suivante", "Publier", "Volet", "Aide"]);
    const picture = desk.command("Vérifier").locator("img");
    const drawn = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await eventually(drawn, 32);
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
    await desk.startAddin();
    expect((await desk.pane.boundingBox())!.width).toBe(350);
    await desk.inAddin("document.body.dataset.kept = 'yes'");
    await desk.page.getByRole("button", { name: "Fermer le volet" }).click();
    expect(await desk.pane.count()).toBe(0);
    await desk.command("Volet").click();
    expect(await desk.inAddin("document.body.dataset.kept")).toBe("yes");
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
    await desk.startAddin();
    const supports = (set: string) =>
      desk.inAddin<boolean>(`Office.context.requirements.isSetSupported("ExcelApi", "${set}")`);
    expect(await supports("1.13")).toBe(true);
    expect(await supports("1.14")).toBe(false);
  });

  test("cuts the add-in's network and gives it back; its calls to Excel go on", async () => {
    const desk = await stage.open();
    await desk.startAddin();
    const reaches = () =>
      desk.inAddin<boolean>("fetch('/manifest.xml').then(() => true, () => false)");
    const name = () =>
      desk.inAddin<string>(`Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
          await context.sync();
          return sheet.name;
        })`);
    expect(await reaches()).toBe(true);
    await desk.page.getByRole("checkbox", { name: "Réseau coupé" }).check();
    expect(await reaches()).toBe(false);
    expect(await name()).toBe("Feuil1");
    await desk.page.getByRole("checkbox", { name: "Réseau coupé" }).uncheck();
    expect(await reaches()).toBe(true);
  });

  test("breaks the requests under way, and those of the add-in's worker", async () => {
    const desk = await stage.open();
    await desk.startAddin();
    await desk.page.route("**/slow*", () => undefined);
    const underWay = Promise.all([
      desk.page.waitForRequest("**/slow-fetch"),
      desk.page.waitForRequest("**/slow-request"),
    ]);
    const asked = desk.inAddin<string[]>(`Promise.all([
        fetch("/slow-fetch").then(() => "answered", (error) => error.name),
        new Promise((done) => {
          const request = new XMLHttpRequest();
          request.open("GET", "/slow-request");
          for (const end of ["load", "error", "abort"]) request["on" + end] = () => done(end);
          request.send();
        }),
      ])`);
    const cut = desk.page.getByRole("checkbox", { name: "Réseau coupé" });
    await underWay;
    await cut.check();
    expect(await asked).toEqual(["TypeError", "error"]);
    expect(await desk.inAddin("navigator.onLine")).toBe(false);
    const reaches = async () =>
      desk.page.workers()[0]?.evaluate(() =>
        fetch("/manifest.xml").then(
          () => true,
          () => false,
        ),
      );
    // The switch reaches the page at once, its worker by a message.
    await eventually(reaches, false);
    await cut.uncheck();
    await eventually(reaches, true);
    await desk.page.unroute("**/slow*");
  });

  test("starts the add-in with the workbook only where the saved file says so (X5)", async () => {
    const desk = await stage.open();
    expect(await desk.page.locator(".pane iframe").count()).toBe(0);
    await desk.startAddin();
    await desk.inAddin("Office.addin.setStartupBehavior(Office.StartupBehavior.load)");
    const saved = await desk.saveFile("Enregistrer .xlsx");
    await desk.openFile("revenu.xlsx", saved);
    await desk.addinStarted();
    expect(await desk.pane.isVisible()).toBe(false);
    expect(await desk.inAddin("Office.addin.getStartupBehavior()")).toBe("Load");
    await desk.inAddin("Office.addin.setStartupBehavior(Office.StartupBehavior.none)");
    await desk.openFile("repos.xlsx", await desk.saveFile("Enregistrer .xlsx"));
    await desk.drawn();
    expect(await desk.page.locator(".pane iframe").count()).toBe(0);
  });

  test("B24: takes no write of the add-in while a box of Excel is open, and reads go on", async () => {
    const desk = await stage.open();
    await desk.startAddin();
    const run = (script: string) =>
      desk.inAddin<string>(`Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          ${script}
          await context.sync();
          return "done";
        }).catch(({ code }) => code)`);
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
    await desk.startAddin();
    await desk.inAddin(`Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Absente").load("name");
        await context.sync();
      }).catch(() => undefined)`);
    const traffic = desk.page.locator(".traffic summary");
    await traffic.getByText(/1 refus$/).waitFor();
    await traffic.click();
    await desk.page.getByText("ItemNotFound").waitFor();
    await desk.page.getByRole("button", { name: "Remettre à zéro" }).click();
    await traffic.getByText("0 requête · 0 ko · 0 refus").waitFor();
    await traffic.click();
  });
});
