import { readFile } from "node:fs/promises";
import type { FrameLocator } from "playwright-core";
import { eventually } from "../eventually";
import type { TestServer } from "../server";
import type { Desk } from "../workbench/desk";

export type Step = "Modèle" | "Saisir" | "Vérifier" | "Publier";

/** The officer at her desk, with the add-in: what she does with it, and what it tells her. */
export class Officer {
  readonly pane: FrameLocator;

  constructor(readonly desk: Desk) {
    this.pane = desk.addin;
  }

  async clicks(command: string): Promise<void> {
    await this.desk.command(command).click();
  }

  /** *Nouveau ▾ → model*, and waits until the pane says that the sheet is ready. */
  async creates(model: string, sheetName = model): Promise<void> {
    await this.clicks("Nouveau");
    await this.desk.page.getByRole("menuitem", { name: model }).click();
    await this.sees(new RegExp(`${sheetName.replace(/[()]/g, "\\$&")}\\s» est prête`));
  }

  /** Types texts from the selected cell on, each left by Tab, the row by Enter. */
  async typesRow(texts: readonly string[]): Promise<void> {
    for (const [index, text] of texts.entries()) {
      await this.types(text);
      await this.desk.press(index === texts.length - 1 ? "Enter" : "Tab");
    }
  }

  /** The first letter is a key, which begins the entry; the others come as from a quick hand. */
  private async types(text: string): Promise<void> {
    const { keyboard } = this.desk.page;
    if (text !== "") await keyboard.type(text.slice(0, 1));
    if (text.length > 1) await keyboard.insertText(text.slice(1));
  }

  async pastes(address: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.desk.paste(address, rows.map((row) => row.join("\t")).join("\n"));
  }

  /** Waits until the pane shows the text. */
  async sees(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** A mark is read without colour: bold and framed. */
  async isMarked(address: string): Promise<boolean> {
    const ink = this.desk.cell(address).locator(".ink");
    return Number(await ink.evaluate((node) => getComputedStyle(node).fontWeight)) >= 600;
  }

  /** The verdict is told first; the marks follow it. */
  async seesMark(address: string, isMarked: boolean): Promise<void> {
    const seen = async () => ({ address, isMarked: await this.isMarked(address) });
    await eventually(seen, { address, isMarked });
  }

  async showsStep(step: Step): Promise<void> {
    const tab = this.pane.getByRole("tab", { name: new RegExp(`^${step}`) });
    await tab.click();
    await eventually(() => tab.getAttribute("aria-selected"), "true");
  }

  /** Once: the browser keeps it for the person, whatever the workbook. */
  async givesDestination({ origin, user, password }: TestServer): Promise<void> {
    await this.showsStep("Publier");
    const site = this.pane.getByRole("button", { name: /^Site de la commune/ });
    const known = this.pane.getByRole("button", { name: "Modifier" });
    await site.or(known).waitFor();
    if (await known.isVisible()) return;
    await site.click();
    await this.pane.getByLabel("Adresse du dossier").fill(`${origin}/dav/`);
    await this.pane.getByLabel("Identifiant").fill(user);
    await this.pane.getByLabel("Mot de passe").fill(password);
    await this.pane.getByLabel(/Adresse vue par le public/).fill(`${origin}/donnees/`);
    await this.pane.getByRole("button", { name: "Enregistrer et tester" }).click();
    await this.sees("Connexion réussie");
  }

  async publishes(): Promise<void> {
    await this.showsStep("Publier");
    await this.pane.getByRole("button", { name: /^Publier \d+ lignes?/ }).click();
  }

  async cutsNetwork(cut: boolean): Promise<void> {
    await this.desk.page.getByLabel("Réseau coupé").setChecked(cut);
  }

  /** The file that a button of the pane hands over. */
  async downloads(button: string): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      this.desk.page.waitForEvent("download"),
      this.pane.getByRole("button", { name: button }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    return { name: download.suggestedFilename(), text };
  }
}
