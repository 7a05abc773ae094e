import { bundledModels } from "../adapters/catalogue/bundledModels";
import { browserFileSaver } from "../adapters/browser/fileSaver";
import { openPersonStore } from "../adapters/browser/personStore";
import { workerChecker } from "../adapters/browser/workerChecker";
import { excelSheetHost } from "../adapters/excel/excelSheetHost";
import {
  associateCommands,
  displayLanguage,
  officeReady,
  openDialog,
  partitionKey,
  showPane,
  type Language,
} from "../adapters/excel/officeRuntime";
import { createPaneActions } from "../app/createPaneActions";
import type { PanePorts } from "../app/ports/panePorts";
import { sitePageFr } from "../ui/messages/fr/sitePage";
import { createSheetWording } from "../ui/messages/sheetWording";
import { mountFailure } from "../ui/mountFailure";
import { mountPane } from "../ui/mountPane";
import { ribbonCommands } from "./commands";
import { LatePortals } from "./latePortals";

const place = document.getElementById("pane")!;

const HELP: Readonly<Record<Language, string>> = { fr: "aide.html", en: "help.html" };

/** The one page of the add-in: the pane, and behind it the ribbon's commands (shared runtime). */
async function start(): Promise<void> {
  await officeReady();
  const language = displayLanguage();
  document.documentElement.lang = language;
  const portals = new LatePortals();
  const { store, actions, start: listen } = createPaneActions(portsFor(language, portals));
  const showHelp = () => openDialog(new URL(HELP[language], location.href).href);
  associateCommands(ribbonCommands(actions, { showPane, showHelp }), actions.tellFailure);
  mountPane(place, { store, actions, language });
  await portals.fetched();
  await listen();
}

function portsFor(language: Language, portals: LatePortals): PanePorts {
  return {
    sheets: excelSheetHost(),
    models: bundledModels(),
    checker: workerChecker(new Worker(new URL("./checkingWorker.ts", import.meta.url))),
    wording: createSheetWording(language),
    // The authority's readers, whatever language the officer's Excel speaks.
    destination: (settings) => portals.destination(settings, sitePageFr),
    person: openPersonStore(localStorage, partitionKey()),
    files: browserFileSaver,
    clock: { now: () => new Date() },
    newIdentifier: () => crypto.randomUUID(),
    delay: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** Office itself may be what failed, so the language is the browser's. */
function tellFailure(failure: unknown): void {
  const language = navigator.language.startsWith("fr") ? "fr" : "en";
  mountFailure(place, failure, language, () => location.reload());
}

start().catch(tellFailure);
