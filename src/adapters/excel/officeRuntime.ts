/**
 * The add-in's own life in Office: start, language, ribbon commands, pane, help.
 * The shared runtime keeps one page alive while the workbook is open, so the commands
 * and the pane act on the same state.
 */
export type Language = "fr" | "en";

export type RibbonCommand = () => Promise<void>;

export async function officeReady(): Promise<void> {
  await Office.onReady();
}

/** Office's display language: French where it is French, English elsewhere. */
export function displayLanguage(): Language {
  return Office.context.displayLanguage?.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/** Undefined in Windows webviews (truth X10). */
export function partitionKey(): string | undefined {
  return Office.context.partitionKey;
}

/**
 * Ties the ids of the manifest's `FunctionName` to commands; Office waits for `completed()` before the
 * next one. What Office refuses meanwhile (the pane, the help) is told.
 */
export function associateCommands(
  commands: Readonly<Record<string, RibbonCommand>>,
  tellFailure: (failure: unknown) => void,
): void {
  for (const [id, command] of Object.entries(commands))
    Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      await command().catch(tellFailure);
      event?.completed();
    });
}

/** Ignored for Marketplace add-ins since February 2026 (truth X3): commands must be of use without it. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** A dialog of this page is already open (truth X12). */
const ALREADY_OPEN = 12007;

/** Opens a page of the add-in's own site in a dialog beside the sheet; once is enough. */
export function openDialog(url: string): Promise<void> {
  const size = { height: 70, width: 45, displayInIframe: true };
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(url, size, (answer) => {
      const isOpen = answer.status === Office.AsyncResultStatus.Succeeded;
      if (isOpen || answer.error.code === ALREADY_OPEN) resolve();
      else reject(new Error(answer.error.message));
    });
  });
}
