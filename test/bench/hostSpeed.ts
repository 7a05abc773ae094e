import { FormulaEngine } from "../../src/workbench/formula/formulaEngine";
import type { RunningExcel } from "../../src/workbench/node/startExcel";
import { startExcel } from "../../src/workbench/node/startExcel";
import type { Measure } from "./measure";

const COLUMNS = 16;
const CHUNK = 5000;
const FEW = 10_000;
const MANY = 100_000;
const FORMULAS = 5000;
/** Together long enough to be measured. */
const INSERTIONS = 20;

/** Ten times the rows should cost ten times the work; squared, they would cost a hundred times. */
const LINEAR = 20;

/** What the host does with a large sheet, each alone; answers the seconds of processor it took. */
type Seconds = Record<"write" | "read" | "save" | "open" | "insert" | "validate", number>;

const TASKS: readonly [task: keyof Seconds, what: string, count: (rows: number) => number][] = [
  ["write", "cells written by the wire", (rows) => rows * COLUMNS],
  ["read", "cells read by the wire", (rows) => rows * COLUMNS],
  ["save", "cells saved as .xlsx", (rows) => rows * COLUMNS],
  ["open", "cells opened from .xlsx", (rows) => rows * COLUMNS],
  ["insert", "rows under an inserted one", (rows) => rows * INSERTIONS],
  ["validate", "custom rules, one on each hundredth row", (rows) => rows / 100],
];

/** The host itself: growth within this run, and counts; rates are of this machine. */
export async function measureHost(): Promise<Measure[]> {
  await treated(FEW);
  const few = mean(await inTurn(MANY / FEW, () => treated(FEW)));
  const many = await treated(MANY);
  const growth = TASKS.map(([task, what, count]) => ({
    what: `${rate(count(MANY) / many[task])} ${what}; 10 × the rows cost`,
    measured: many[task] / few[task],
    budget: LINEAR,
    unit: "× the work",
  }));
  return [...growth, ...(await formulas())];
}

/** One short measure alone is mostly chance: as many rows are treated in small sheets as in the large one. */
async function inTurn<Result>(times: number, task: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  while (results.length < times) results.push(await task());
  return results;
}

function mean(all: readonly Seconds[]): Seconds {
  const of = (task: keyof Seconds): number =>
    all.reduce((sum, seconds) => sum + seconds[task], 0) / all.length;
  return {
    write: of("write"),
    read: of("read"),
    save: of("save"),
    open: of("open"),
    insert: of("insert"),
    validate: of("validate"),
  };
}

const rate = (perSecond: number): string => `${Math.round(perSecond).toLocaleString("en-US")}/s`;

async function treated(rows: number): Promise<Seconds> {
  return { ...(await largeSheet(rows)), validate: await ruledSheet(rows) };
}

/** Without cells: to collect the garbage of a large sheet costs more than its rules do. */
async function ruledSheet(rows: number): Promise<number> {
  const excel = await startExcel({ locale: "fr-FR" });
  const seconds = await processor(() => giveRules(excel, rows));
  await excel.close();
  return seconds;
}

async function largeSheet(rows: number): Promise<Omit<Seconds, "validate">> {
  const excel = await startExcel({ locale: "fr-FR" });
  const write = await processor(() => inChunks(excel, rows, writeChunk));
  const read = await processor(() => inChunks(excel, rows, readChunk));
  let file = new Uint8Array();
  const save = await processor(async () => void (file = new Uint8Array(await excel.save())));
  const open = await processor(async () => (await startExcel({ workbook: file })).close());
  const insert = await processor(async () => {
    for (let row = 0; row < INSERTIONS; row++) await excel.user.insertRows("2:2");
  });
  await excel.close();
  return { write, read, save, open, insert };
}

/** Seconds of processor, so that what else the machine does is not counted. */
async function processor(task: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

type Chunk = (range: Excel.Range, from: number, rows: number) => void;

const writeChunk: Chunk = (range, from, rows) => {
  range.values = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: COLUMNS }, (_column, column) =>
      column % 2 === 0 ? `texte ${(from + row) % 1000}` : (from + row) * column + 0.5,
    ),
  );
};

const readChunk: Chunk = (range) => void range.load("values");

const inChunks = (excel: RunningExcel, rows: number, treat: Chunk): Promise<void> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let from = 0; from < rows; from += CHUNK) {
      const range = sheet.getRangeByIndexes(from, 0, CHUNK, COLUMNS);
      treat(range, from, CHUNK);
      await context.sync();
      range.untrack();
    }
  });

/** Rules that differ, so that none joins another. */
const giveRules = (excel: RunningExcel, rows: number): Promise<void> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let row = 100; row <= rows; row += 100) {
      const formula = `=LEN(A${row})>${row}`;
      sheet.getRange(`A${row}:P${row}`).dataValidation.rule = { custom: { formula } };
      if (row % CHUNK === 0) await context.sync();
    }
  });

/** Counts of formulas calculated: the same on every machine. */
async function formulas(): Promise<Measure[]> {
  const excel = await startExcel({ locale: "fr-FR" });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const lines = Array.from({ length: FORMULAS }, (_line, row) => row + 1);
    sheet.getRange(`A1:A${FORMULAS}`).values = lines.map((line) => [line]);
    sheet.getRange(`B1:B${FORMULAS}`).formulas = lines.map((line) => [`=A${line}*2`]);
    await context.sync();
  });
  const calculated = async (gesture: () => Promise<unknown>) => {
    const before = evaluations(excel);
    await gesture();
    return evaluations(excel) - before;
  };
  const among = `of ${FORMULAS.toLocaleString("en-US")}`;
  const measures = [
    {
      what: `Formulas calculated after one edit, ${among}`,
      measured: await calculated(() => excel.user.type("A4000", "7")),
      budget: 1,
      unit: "formulas",
    },
  ];
  await excel.close();
  return measures;
}

function evaluations({ book }: RunningExcel): number {
  const { calculator } = book;
  if (!(calculator instanceof FormulaEngine)) throw new Error("No formula engine");
  return calculator.evaluations;
}
