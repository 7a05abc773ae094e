import type { Browser } from "playwright-core";
import { approvalPage } from "../../src/ui/messages/approvalPage";
import { messagesFor } from "../../src/ui/messages/messagesFor";
import { approvalFacts } from "../examples/approval";
import { launchBrowser } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(["usual", "largest"] as const)(
  "the page to sign is one sheet of A4 once printed, for the %s of datasets",
  async (size) => {
    const page = await browser.newPage();
    const html = new TextDecoder().decode(approvalPage(approvalFacts(size), messagesFor("fr")));
    await page.setContent(html);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.close();
  },
);
