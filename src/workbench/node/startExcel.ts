/// <reference types="office-js" />
import { Book } from "../book/book";
import { formulaEngine } from "../formula/formulaEngine";
import type { Conversation } from "../host/conversation";
import { defaultShell } from "../host/defaultShell";
import { ExcelHost } from "../host/excelHost";
import type { HostLocale, HostPlatform } from "../host/hostSettings";
import { officeFrameName, officePageAddress } from "../host/pageAddress";
import type { Shell } from "../host/shell";
import type { Traffic } from "../host/traffic";
import { OfficeWindow } from "./officeWindow";

const ORIGIN = "https://workbench.localhost";

export interface ExcelOptions {
  /** Highest ExcelApi set played; "1.14" by default, that of Excel LTSC 2021. */
  readonly requirementSet?: string;
  readonly locale?: HostLocale;
  readonly platform?: HostPlatform;
  readonly shell?: Partial<Shell>;
}

/** An Excel with one workbook, and a page with Microsoft's own client in it. */
export interface RunningExcel {
  run<T>(batch: (context: Excel.RequestContext, excel: typeof Excel) => Promise<T>): Promise<T>;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly traffic: Traffic;
  readonly book: Book;
  readonly host: ExcelHost;
  resetTraffic(): void;
  /** Runs a function command of the page, as a click on the ribbon does. */
  invoke(functionName: string): Promise<void>;
  close(): Promise<void>;
}

let conversations = 0;

/** Starts an Excel in this process; several live side by side. */
export async function startExcel(options: ExcelOptions = {}): Promise<RunningExcel> {
  const locale = options.locale ?? "en-US";
  const book = new Book(locale);
  book.placeSheet(book.createSheet(locale === "fr-FR" ? "Feuil1" : "Sheet1"));
  book.calculateWith(formulaEngine());
  const shell = defaultShell(options.shell);
  const { requirementSet = "1.14", platform = "PC" } = options;
  const host = new ExcelHost(book, { requirementSet, locale, platform, shell });
  const page = openPage(host);
  await page.ready;
  return running(host, page);
}

interface Page {
  readonly window: OfficeWindow;
  readonly conversation: Conversation;
  readonly ready: Promise<void>;
}

/** A page with nothing in it but office.js, joined to the host. */
function openPage(host: ExcelHost): Page {
  conversations += 1;
  const id = `node-${conversations}`;
  const { locale, shell } = host.settings;
  const identity = {
    ...{ conversation: id, addinId: shell.addin.id, hostOrigin: ORIGIN, locale },
    ...{ sharedRuntime: true, isDialog: false },
  };
  const window = new OfficeWindow({
    address: officePageAddress(`${ORIGIN}/page.html`, identity),
    frameName: officeFrameName(id),
    hostOrigin: ORIGIN,
    post: (text) => conversation.receive(text),
  });
  const conversation = host.openConversation({
    id,
    send: (text) => window.deliver(text),
    sharedRuntime: true,
  });
  window.start();
  const office = window.global("Office") as typeof Office;
  return { window, conversation, ready: office.onReady().then(() => conversation.ready) };
}

function running(host: ExcelHost, { window, conversation }: Page): RunningExcel {
  const excel = window.global("Excel") as typeof Excel;
  return {
    run: (batch) => excel.run((context) => batch(context, excel)),
    Excel: excel,
    Office: window.global("Office") as typeof Office,
    traffic: host.traffic,
    book: host.book,
    host,
    resetTraffic: () => host.traffic.reset(),
    invoke: (functionName) => conversation.invokeCommand(functionName, functionName),
    close: () => {
      host.close();
      window.close();
      return Promise.resolve();
    },
  };
}
