import type { RibbonUpdate } from "../../../src/workbench/host/shell";
import type { RunningExcel } from "../../../src/workbench/node/startExcel";
import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel } from "./excel";

const host = freshExcel();

test("X1: a command runs the associated function, and the next click waits for completed()", async () => {
  const order: string[] = [];
  const { actions } = host.excel.Office;
  const started = new Promise<Office.AddinCommands.Event>((resolve) =>
    actions.associate("first", (event: Office.AddinCommands.Event) => {
      order.push("first");
      resolve(event);
    }),
  );
  actions.associate("second", (event: Office.AddinCommands.Event) => {
    order.push("second");
    event.completed();
  });
  const [first, second] = [host.excel.invoke("first"), host.excel.invoke("second")];
  const event = await started;
  await host.excel.atRest();
  order.push("first is over");
  event.completed();
  await Promise.all([first, second]);
  expect(order).toEqual(["first", "first is over", "second"]);
});

test("A command without function is an error with its name", async () => {
  await expect(host.excel.invoke("absent")).rejects.toThrow(/absent/);
});

test("A command's event names the control", async () => {
  const sources: unknown[] = [];
  host.excel.Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
    sources.push(event.source);
    event.completed();
  });
  await host.excel.invoke("check");
  expect(sources).toEqual([{ id: "check" }]);
});

test("X5: the startup behaviour is told, kept in the file and read from it", async () => {
  const { addin, StartupBehavior } = host.excel.Office;
  expect(await addin.getStartupBehavior()).toBe(StartupBehavior.none);
  await addin.setStartupBehavior(StartupBehavior.load);
  expect(await addin.getStartupBehavior()).toBe(StartupBehavior.load);
  const again = await startExcel({ workbook: await host.excel.save() });
  expect(await again.Office.addin.getStartupBehavior()).toBe(StartupBehavior.load);
  await again.Office.addin.setStartupBehavior(StartupBehavior.none);
  expect(again.book.traits.startups.size).toBe(0);
  await again.close();
});

test("X6: hiding and showing the pane is told to the page", async () => {
  const { addin } = host.excel.Office;
  const modes: string[] = [];
  await addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
  await addin.hide();
  await addin.showAsTaskpane();
  await host.excel.atRest();
  expect(modes).toEqual(["Hidden", "Taskpane"]);
});

/** A host whose shell keeps what the ribbon is told, and knows one button. */
async function withRibbon(): Promise<{ excel: RunningExcel; updates: RibbonUpdate[] }> {
  const updates: RibbonUpdate[] = [];
  const updateRibbon = (update: RibbonUpdate) => {
    updates.push(update);
    return !("control" in update) || update.control === "Check";
  };
  return { excel: await startExcel({ shell: { updateRibbon } }), updates };
}

test("X8: requestUpdate reaches the ribbon", async () => {
  const { excel, updates } = await withRibbon();
  const controls = [{ id: "Check", enabled: false }];
  await excel.Office.ribbon.requestUpdate({ tabs: [{ id: "Tab", visible: true, controls }] });
  expect(updates).toContainEqual({ tab: "Tab", visible: true });
  expect(updates).toContainEqual({ control: "Check", enabled: false });
  await excel.close();
});

test("X12: without a page for it a dialog is 12002", async () => {
  const { ui } = host.excel.Office.context;
  const url = "https://workbench.localhost/dialog.html";
  const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
    ui.displayDialogAsync(url, { displayInIframe: true }, resolve),
  );
  expect([result.status, result.error.code]).toEqual(["failed", 12002]);
});

test("The page knows its host: locale, document, requirement sets", () => {
  const { context } = host.excel.Office;
  expect(context.displayLanguage).toBe("fr-FR");
  expect(context.document.url).toBe("https://workbench.localhost/workbook.xlsx");
  expect(context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(context.requirements.isSetSupported("KeyboardShortcuts", "1.1")).toBe(false);
});

test("The whole workbook can be read as a file", async () => {
  const { document } = host.excel.Office.context;
  const file = await new Promise<Office.File>((resolve, reject) =>
    document.getFileAsync(
      host.excel.Office.FileType.Compressed,
      { sliceSize: 65_536 },
      (result) => {
        if (result.status === host.excel.Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new Error(result.error.message));
      },
    ),
  );
  const slice = await new Promise<Office.Slice>((resolve) =>
    file.getSliceAsync(0, (result) => resolve(result.value)),
  );
  expect([...(slice.data as number[]).slice(0, 2)]).toEqual([0x50, 0x4b]);
});
