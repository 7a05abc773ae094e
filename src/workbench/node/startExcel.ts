/// <reference types="office-js" />
import { Book } from "../book/book";
import { formulaEngine } from "../formula/formulaEngine";
import { User } from "../gesture/user";
import { defaultShell } from "../host/defaultShell";
import { ExcelHost } from "../host/excelHost";
import type { HostDeployment, HostLocale, HostPlatform } from "../host/hostSettings";
import type { Shell } from "../host/shell";
import type { Traffic } from "../host/traffic";
import { readIfXlsx } from "../xlsx/readIfXlsx";
import { readXlsx } from "../xlsx/readXlsx";
import type { Repair } from "../xlsx/repair";
import { writeXlsx } from "../xlsx/writeXlsx";
import { checkOptions } from "./checkOptions";
import { OfficePage } from "./officePage";
import type { SettledUser } from "./settledUser";
import { settledUser } from "./settledUser";

export interface ExcelOptions {
  /** Highest ExcelApi set played; "1.14" by default, that of Excel LTSC 2021. */
  readonly requirementSet?: string;
  /** "en-US" by default. */
  readonly locale?: HostLocale;
  readonly platform?: HostPlatform;
  /** "Sideloaded" by default. */
  readonly deployment?: HostDeployment;
  /** An .xlsx file to open; a blank workbook of one sheet without it. */
  readonly workbook?: Uint8Array;
  /** What the host asks of its surroundings, where the default of Node does not do. */
  readonly shell?: Partial<Shell>;
}

/** An Excel with one workbook, and a page with Microsoft's own client in it. */
export interface RunningExcel {
  run<T>(batch: (context: Excel.RequestContext, excel: typeof Excel) => Promise<T>): Promise<T>;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The user's hands; each gesture resolves when the handlers of its events have run. */
  readonly user: SettledUser;
  /** The hands of a co-author, at another desk (truth E5). */
  readonly coauthor: SettledUser;
  readonly traffic: Traffic;
  /** What could not be read of the file opened, and was left out as Excel's repair does. */
  readonly repairs: readonly Repair[];
  readonly book: Book;
  readonly host: ExcelHost;
  resetTraffic(): void;
  /** Runs a function command of the page, as a click on the ribbon does. */
  invoke(functionName: string): Promise<void>;
  /** Resolves when the page has nothing more to do about what happened. */
  atRest(): Promise<void>;
  /** The workbook as a real .xlsx file. */
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Starts an Excel in this process; several live side by side. */
export async function startExcel(options: ExcelOptions = {}): Promise<RunningExcel> {
  checkOptions(options);
  const { locale = "en-US", requirementSet = "1.14", platform = "PC" } = options;
  const { deployment = "Sideloaded" } = options;
  const repairs: Repair[] = [];
  const { workbook } = options;
  const onRepair = (repair: Repair) => void repairs.push(repair);
  const book = workbook === undefined ? blankBook(locale) : readXlsx(workbook, onRepair);
  book.localeTag = locale;
  book.calculateWith(formulaEngine());
  book.calculate();
  const shell = defaultShell({
    writeWorkbook: writeXlsx,
    readWorkbook: readIfXlsx,
    ...options.shell,
  });
  const host = new ExcelHost(book, { requirementSet, locale, platform, deployment, shell });
  const page = new OfficePage(host);
  await page.start();
  return { ...running(host, page), repairs };
}

const FIRST_SHEET = { "en-US": "Sheet1", "fr-FR": "Feuil1" } as const;

function blankBook(locale: HostLocale): Book {
  const book = new Book(locale);
  book.placeSheet(book.createSheet(FIRST_SHEET[locale]));
  book.become({ properties: { ...book.traits.properties, creationDate: new Date() } });
  return book;
}

function running(host: ExcelHost, page: OfficePage): Omit<RunningExcel, "repairs"> {
  const { book, traffic } = host;
  const editMode = { begin: () => host.beginCellEdit(), end: () => host.endCellEdit() };
  const atRest = () => page.atRest();
  return {
    // The client of a closed page would wait for an answer for ever.
    run: (batch) =>
      page.isClosed
        ? Promise.reject(new Error("This Excel is closed."))
        : page.excel.run((context) => batch(context, page.excel)),
    Excel: page.excel,
    Office: page.office,
    user: settledUser(new User(book, editMode), atRest),
    coauthor: settledUser(new User(book, editMode), atRest, (gesture) => book.asCoauthor(gesture)),
    traffic,
    book,
    host,
    resetTraffic: () => traffic.reset(),
    invoke: (functionName) => page.conversation.invokeCommand(functionName, functionName),
    atRest,
    save: () => Promise.resolve(writeXlsx(book)),
    close: () => {
      host.close();
      page.close();
      return Promise.resolve();
    },
  };
}
