import { excelSheetHost } from "../../src/adapters/excel/excelSheetHost";
import { bundledModels } from "../../src/adapters/catalogue/bundledModels";
import { planSheet } from "../../src/core/sheetPlan/planSheet";
import { createSheetWording } from "../../src/ui/messages/sheetWording";
import { wordsFor } from "../../src/app/useCases/sheetWords";
import { startExcel } from "../../src/workbench/node/startExcel";
import type { Measure } from "./measure";

const COLUMNS = 16;
const KILO = 1000;
const MEGA = 1_000_000;

/** Round trips and bytes on the wire of Microsoft's own client, for the adapter's main tasks. */
export async function measureSheetTraffic(): Promise<Measure[]> {
  return [
    ...(await creating()),
    ...(await reading(10 * KILO)),
    ...(await marking()),
    ...(await readingALot()),
  ];
}

async function creating(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { name } of bundledModels().list()) {
    const excel = await startExcel({ requirementSet: "1.14", locale: "fr-FR" });
    const plan = planSheet(await bundledModels().open(name));
    excel.resetTraffic();
    await excelSheetHost(excel).createSheet(plan, wordsFor(plan, createSheetWording("fr")));
    const { requests, bytesOut, bytesIn } = excel.traffic;
    measures.push(
      { what: `Creating the sheet of ${name}`, measured: requests, budget: 4, unit: "round trips" },
      {
        what: `Creating the sheet of ${name}`,
        measured: (bytesOut + bytesIn) / MEGA,
        budget: 1,
        unit: "MB",
      },
    );
    await excel.close();
  }
  return measures;
}

/** The heaviest answer must stay under Excel's 5 MB, with a million cells too. */
async function readingALot(): Promise<Measure[]> {
  const { largest } = await readBack(62_500);
  return [
    {
      what: "Largest request or answer, 1,000,000 cells read",
      measured: largest / MEGA,
      budget: 5,
      unit: "MB",
    },
  ];
}

async function reading(rows: number): Promise<Measure[]> {
  const { requests, bytesIn, bytesOut, json } = await readBack(rows);
  const what = `Reading ${rows.toLocaleString("en-US")} rows × ${COLUMNS} columns`;
  return [
    { what, measured: requests, budget: 4, unit: "round trips" },
    { what, measured: (bytesIn + bytesOut) / json, budget: 1.5, unit: "× their JSON" },
  ];
}

async function readBack(rows: number) {
  const excel = await startExcel({ requirementSet: "1.14", locale: "fr-FR" });
  const values = grants(rows);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A:P").numberFormat = "@" as unknown as string[][];
    await context.sync();
    for (let start = 0; start < values.length; start += 10_000) {
      const block = values.slice(start, start + 10_000);
      sheet.getRangeByIndexes(start, 0, block.length, COLUMNS).values = block;
      await context.sync();
    }
  });
  const host = excelSheetHost(excel);
  excel.resetTraffic();
  const request = { fields: values[0]!, dateSensitive: [], onProgress: () => undefined };
  const sheet = await host.openActiveSheet();
  const table = await sheet.read(request, new AbortController().signal);
  if (table.rows.length !== rows)
    throw new Error(`${table.rows.length} rows came back, not ${rows}`);
  const { requests, bytesIn, bytesOut, largest } = excel.traffic;
  await excel.close();
  return { requests, bytesIn, bytesOut, largest, json: JSON.stringify(values).length };
}

/** Header and rows of texts like those of grants, some 230 characters each. */
function grants(rows: number): string[][] {
  const header = Array.from({ length: COLUMNS }, (_, column) => `colonne${column}`);
  const row = (index: number) => header.map((_, column) => `valeur ${index * COLUMNS + column}`);
  return [header, ...Array.from({ length: rows }, (_, index) => row(index))];
}

async function marking(): Promise<Measure[]> {
  const excel = await startExcel({ requirementSet: "1.14", locale: "fr-FR" });
  const host = excelSheetHost(excel);
  const { id } = await host.activeSheet();
  // Every other row, so that no two faults join into one area.
  const cells = Array.from({ length: 10_000 }, (_, index) => ({
    row: 1 + 2 * index,
    column: index % COLUMNS,
  }));
  excel.resetTraffic();
  await host.markCells(id, cells);
  const marks = { ...excel.traffic };
  excel.resetTraffic();
  await host.markCells(id, []);
  const clearing = excel.traffic.requests;
  await excel.close();
  return [
    {
      what: "Marking 10,000 faulty cells",
      measured: marks.requests,
      budget: 3,
      unit: "round trips",
    },
    {
      what: "Marking 10,000 faulty cells",
      measured: (marks.bytesIn + marks.bytesOut) / MEGA,
      budget: 0.3,
      unit: "MB",
    },
    { what: "Clearing 10,000 marks", measured: clearing, budget: 2, unit: "round trips" },
  ];
}
