import type { HostPlatform } from "../../../src/workbench/host/hostSettings";
import { startExcel, type RunningExcel } from "../../../src/workbench/node/startExcel";

/** Writes a text in A1 and reads it back by the workbook's own client. */
const writesAndReads = ({ run }: RunningExcel, text: string): Promise<unknown> =>
  run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.values = [[text]];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });

const globals = globalThis as Record<string, unknown>;
const NAMES = ["Office", "Excel", "OfficeExtension"] as const;

afterEach(() => NAMES.forEach((name) => delete globals[name]));

/** What someone does who tries an add-in as it is: its code looks for the client among the globals. */
function putAmongGlobals({ Office, Excel }: RunningExcel): void {
  Object.assign(globals, { Office, Excel, OfficeExtension: { Promise: "another's" } });
}

test("workbooks side by side in one process keep to themselves", async () => {
  const excels = await Promise.all(["a", "b", "c"].map(() => startExcel()));
  const texts = excels.map((excel, place) => writesAndReads(excel, `workbook ${place}`));
  expect(await Promise.all(texts)).toEqual(["workbook 0", "workbook 1", "workbook 2"]);
  await excels[1]?.close();
  expect(await writesAndReads(excels[0]!, "still open")).toBe("still open");
  await Promise.all([excels[0]?.close(), excels[2]?.close()]);
});

const PLATFORMS: readonly HostPlatform[] = ["PC", "Mac", "OfficeOnline"];

test.each(PLATFORMS)(
  "a workbook (%s) leaves no name among the process's globals",
  async (platform) => {
    const before = Object.getOwnPropertyNames(globals);
    const excel = await startExcel({ platform });
    await writesAndReads(excel, "text");
    await excel.close();
    expect(Object.getOwnPropertyNames(globals)).toEqual(before);
  },
);

test.each(["left open", "closed"])(
  "another workbook starts although the client of one %s is among the globals",
  async (fate) => {
    const first = await startExcel();
    putAmongGlobals(first);
    if (fate === "closed") await first.close();
    const second = await startExcel();
    expect(second.Office).not.toBe(first.Office);
    expect(await writesAndReads(second, "second")).toBe("second");
    if (fate === "left open") expect(await writesAndReads(first, "first")).toBe("first");
    await Promise.all([first.close(), second.close()]);
    expect(globals.Office).toBe(first.Office);
  },
);
