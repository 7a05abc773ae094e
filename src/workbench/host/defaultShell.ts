import type { RuntimeState, Shell } from "./shell";

/** "The page cannot be opened": there is no window here to show it in. */
const NO_PAGE = 12002;

/** The surroundings of a host without a page: keeps what it is told, opens nothing. */
export function defaultShell(given: Partial<Shell> = {}): Shell {
  let state: RuntimeState = "Visible";
  let shortcuts: Readonly<Record<string, string>> = {};
  return {
    addin: { id: "workbench-addin", name: "Add-in", domains: ["https://workbench.localhost"] },
    documentUrl: "https://workbench.localhost/workbook.xlsx",
    writeWorkbook: () => null,
    readWorkbook: () => null,
    saveWorkbook: () => true,
    closeWorkbook: () => undefined,
    runtimeState: () => state,
    setRuntimeState: (next) => (state = next),
    openDialog: () => NO_PAGE,
    closeDialog: () => undefined,
    updateRibbon: () => true,
    createRibbonControls: () => undefined,
    shortcuts: () => shortcuts,
    replaceShortcuts: (next) => (shortcuts = next),
    notice: () => undefined,
    ...given,
  };
}
