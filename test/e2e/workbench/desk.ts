import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { PATIENCE } from "../eventually";

/** The workbench as an officer has it before her: what she sees of it and does on it. */
export class Desk {
  /** What the page complained of: a test that ends with some is wrong. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.complaints.push(error.message));
  }

  static async sitDown(browser: Browser, address: string): Promise<Desk> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1366, height: 768 },
      locale: "fr-FR",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    context.setDefaultTimeout(PATIENCE);
    const desk = new Desk(await context.newPage());
    await desk.page.goto(address);
    await desk.cell("A1").waitFor();
    await desk.drawn();
    return desk;
  }

  /** The page draws once per frame: what was just done is seen after the next one. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** Another workbook, by the workbench's bar: the add-in starts anew. */
  async newWorkbook(): Promise<void> {
    const name = this.page.locator(".file-name");
    const before = await name.innerText();
    await this.page
      .getByRole("button", { name: /^(Nouveau|New)$/ })
      .first()
      .click();
    await this.page.waitForFunction(
      ([earlier]) => document.querySelector(".file-name")?.textContent !== earlier,
      [before],
    );
    await this.drawn();
  }

  /** A cell in view, by its address on the sheet in front. */
  cell(address: string): Locator {
    return this.page.locator(`[role=gridcell][data-address="${address}"]`);
  }

  /** The cell that is typed into, as the name box tells it. */
  async activeAddress(): Promise<string> {
    await this.drawn();
    return this.page.getByRole("textbox", { name: /^(Zone Nom|Name box)$/ }).inputValue();
  }

  /** What the formula bar shows. */
  async content(): Promise<string> {
    await this.drawn();
    return this.formulaBar.inputValue();
  }

  get formulaBar(): Locator {
    return this.page.getByRole("textbox", { name: /^(Barre de formule|Formula bar)$/ });
  }

  /** Goes to a cell, in view or not, by the name box. */
  async goTo(reference: string): Promise<void> {
    await this.page.getByRole("textbox", { name: /^(Zone Nom|Name box)$/ }).fill(reference);
    await this.page.keyboard.press("Enter");
  }

  /** Types a text in a cell and confirms it by a key. */
  async type(address: string, text: string, key = "Enter"): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press(key);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Pastes at a cell what another program copied. */
  async paste(address: string, text: string, html?: string): Promise<void> {
    await this.page.evaluate(
      async ([plain, rich]) => {
        const forms: Record<string, Blob> = {
          "text/plain": new Blob([plain], { type: "text/plain" }),
        };
        if (rich !== null) forms["text/html"] = new Blob([rich], { type: "text/html" });
        await navigator.clipboard.write([new ClipboardItem(forms)]);
      },
      [text, html ?? null] as const,
    );
    await this.goTo(address);
    await this.press("Control+v");
  }

  /** The texts of the cells of one row in view, `A1` to `C1`. */
  async texts(...addresses: readonly string[]): Promise<string[]> {
    await this.drawn();
    return Promise.all(addresses.map((address) => this.cell(address).innerText()));
  }

  /** A command of the ribbon. */
  command(name: string): Locator {
    return this.page.getByRole("toolbar").getByRole("button", { name, exact: true });
  }

  /** The task pane, and the add-in's page in it. */
  get pane(): Locator {
    return this.page.getByRole("complementary");
  }

  get addin(): FrameLocator {
    return this.page.frameLocator(".pane iframe");
  }

  /** The add-in starts with its pane, and not by itself in a workbook that is none of its own (X5). */
  async startAddin(): Promise<void> {
    await this.command("Volet").click();
    await this.addinStarted();
  }

  /** The add-in draws its tabs once Office is ready: before that its page answers no script. */
  async addinStarted(): Promise<void> {
    await this.addin.getByRole("tablist").waitFor({ state: "attached" });
  }

  /** Runs a script in the add-in's page. */
  inAddin<T>(script: string): Promise<T> {
    return this.addin
      .locator("body")
      .evaluate((_body, code) => new Function(`return ${code}`)() as T, script);
  }

  /** Excel's alert in front of the sheet. */
  get alert(): Locator {
    return this.page.getByRole("alertdialog");
  }

  sheetTab(name: string): Locator {
    return this.page.getByRole("tab", { name, exact: true });
  }

  /** Opens a file by the workbench's bar. */
  async openFile(name: string, content: Uint8Array): Promise<void> {
    const mimeType = "application/octet-stream";
    await this.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
    await this.page.locator(".file-name", { hasText: name }).waitFor();
  }

  /** Saves by the workbench's bar and answers the bytes. */
  async saveFile(button: string): Promise<Buffer> {
    const [saved] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: button }).click(),
    ]);
    const pieces: Buffer[] = [];
    for await (const piece of await saved.createReadStream()) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }
}
