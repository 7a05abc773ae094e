/** The recording add-in's pane: puts each case to the Excel that it is open in. */
import type { Case, Json } from "../host/cases/form";
import { CasePanel } from "./casePanel";
import { runCase } from "./runCase";
import type { Words } from "./words";
import { english, french } from "./words";

/** Real Excel tells its events some time after the gesture. */
const SETTLING = 1000;

interface CaseFile {
  readonly asked: Case;
}

await Office.onReady();
const words: Words = Office.context.displayLanguage.startsWith("fr") ? french : english;
const locale = await Excel.run(async (context) => {
  const culture = context.application.cultureInfo.load("name");
  await context.sync();
  return culture.name;
});
const names = (await (await fetch("/recording/cases")).json()) as string[];
const files = await Promise.all(
  names.map(async (name) => (await import(`/test/host/cases/${name}/case`)) as CaseFile),
);
const panel = new CasePanel(words, recordAll);
names.forEach((name, at) => panel.list(name, files[at]!.asked, () => record(at)));
document.title = words.title;
document.body.replaceChildren(panel.node);

async function recordAll(): Promise<void> {
  let count = 0;
  for (const at of names.keys()) if (await record(at)) count += 1;
  panel.finish(words.finished(count));
}

/** Asks one case and hands the answer to the local server; says whether it is written. */
async function record(at: number): Promise<boolean> {
  const [name, { asked }] = [names[at]!, files[at]!];
  if (asked.locale !== undefined && asked.locale !== locale) {
    panel.tell(name, words.otherLocale(asked.locale));
    return false;
  }
  try {
    await post(name, await runCase(asked, around()));
    panel.tell(name, words.recorded);
    return true;
  } catch (failure) {
    panel.tell(name, words.failed(String(failure)));
    return false;
  }
}

function around() {
  return {
    run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Excel.run(batch),
    gesture: (gesture: Parameters<CasePanel["ask"]>[0]) => panel.ask(gesture),
    settle: () => new Promise<void>((resolve) => setTimeout(resolve, SETTLING)),
  };
}

async function post(name: string, answer: Json[]): Promise<void> {
  const { platform, diagnostics } = Office.context;
  const body = { platform: String(platform), build: diagnostics.version, locale, answer };
  const response = await fetch(`/recording/answers/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
}
