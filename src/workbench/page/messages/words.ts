import type { XlsxFault } from "../../xlsx/xlsxError";

/** Every sentence of the page, in one language. */
export interface Words {
  readonly excelTabs: readonly string[];
  readonly ribbon: string;
  readonly grid: string;
  readonly corner: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly cellEditor: string;
  readonly cancelEntry: string;
  readonly acceptEntry: string;
  readonly openList: string;
  readonly list: string;
  readonly mode: { readonly ready: string; readonly enter: string; readonly edit: string };
  readonly status: {
    readonly average: string;
    readonly count: string;
    readonly sum: string;
    readonly copied: string;
    readonly filtered: (shown: string, total: string) => string;
  };
  readonly tabs: {
    readonly list: string;
    readonly add: string;
    readonly name: string;
    readonly insert: string;
    readonly remove: string;
    readonly rename: string;
    readonly copy: string;
    readonly left: string;
    readonly right: string;
    readonly hide: string;
    readonly show: string;
    readonly showWhich: (name: string) => string;
    readonly confirmRemove: (name: string) => string;
  };
  readonly cellMenu: {
    readonly label: string;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    readonly pasteValues: string;
    readonly insertRows: string;
    readonly insertColumns: string;
    readonly deleteRows: string;
    readonly deleteColumns: string;
    readonly clear: string;
    readonly hide: string;
    readonly show: string;
    readonly sortUp: string;
    readonly sortDown: string;
    readonly filter: string;
    readonly clearFilter: string;
    readonly reapplyFilter: string;
  };
  readonly filter: {
    /** The button of a header, and the menu under it. */
    readonly title: (column: string) => string;
    readonly texts: { readonly up: string; readonly down: string };
    readonly numbers: { readonly up: string; readonly down: string };
    readonly clear: (column: string) => string;
    readonly search: string;
    readonly values: string;
    readonly all: string;
    readonly blanks: string;
    readonly none: string;
    readonly more: (count: number) => string;
    readonly accept: string;
    readonly cancel: string;
  };
  readonly alert: {
    readonly title: string;
    readonly goOn: string;
    readonly retry: string;
    readonly cancel: string;
    readonly yes: string;
    readonly no: string;
    readonly ok: string;
  };
  readonly pane: {
    readonly close: string;
    readonly frame: (name: string) => string;
    readonly dialog: string;
    readonly failed: (name: string) => string;
    readonly working: (name: string) => string;
  };
  readonly bar: {
    readonly name: string;
    readonly label: string;
    readonly about: string;
    readonly create: string;
    readonly open: string;
    readonly saveXlsx: string;
    readonly saveCsv: string;
    readonly locale: string;
    readonly requirementSet: string;
    readonly platform: string;
    readonly networkCut: string;
    readonly traffic: (requests: number, kilobytes: string, refusals: number) => string;
    readonly trafficLabel: string;
    readonly resetTraffic: string;
    readonly noRefusal: string;
    readonly largest: (kilobytes: string) => string;
    readonly unreadable: (file: string) => string;
    readonly repaired: (file: string, formulas: readonly string[]) => string;
    readonly faults: Readonly<Record<XlsxFault, string>>;
    readonly untitled: (number: number) => string;
    readonly firstSheet: string;
    readonly unknownExtension: (file: string) => string;
  };
}
