import type { SheetIdentity, SheetWords } from "../../../app/ports/sheetHost";
import { SheetRefused } from "../../../app/ports/sheetRefusal";
import type { SheetPlan } from "../../../core/sheetPlan/sheetPlan";
import type { Door } from "../door";
import { queueIdentity, queueModel } from "../sheetFacts";
import { freeName } from "./freeName";
import { listSources } from "./listSources";
import { writeColumns } from "./writeColumns";
import { writeHeader } from "./writeHeader";
import { writeLists } from "./writeLists";
import { writeReadme } from "./writeReadme";

/**
 * One click, sheet ready. Two round trips: the names that are taken, then everything at once.
 * A batch is no transaction (truth B4): when Excel refuses half-way, a third one takes away what was
 * begun, so the officer finds either the whole sheet or nothing new.
 */
export async function createSheet(
  door: Door,
  plan: SheetPlan,
  words: SheetWords,
): Promise<SheetIdentity> {
  const names = freeNames(await namesTaken(door), plan, words);
  try {
    return await write(door, plan, words, names);
  } catch (refusal) {
    if (!isTaken(refusal)) await takeAway(door, Object.values(names));
    throw refusal;
  }
}

interface Names {
  readonly sheet: string;
  readonly readme: string;
  readonly lists: string;
}

function freeNames(taken: readonly string[], plan: SheetPlan, words: SheetWords): Names {
  const sheet = freeName(plan.sheetName, taken);
  const readme = freeName(words.readmeName, [...taken, sheet]);
  const lists = freeName(words.listsName, [...taken, sheet, readme]);
  return { sheet, readme, lists };
}

async function namesTaken(door: Door): Promise<readonly string[]> {
  const answer = await door.exchange(({ workbook }) => {
    const { worksheets, protection } = workbook;
    worksheets.load("items/name");
    protection.load("protected");
    return () => ({
      names: worksheets.items.map(({ name }) => name),
      isProtected: protection.protected,
    });
  });
  if (answer.isProtected) throw new SheetRefused({ kind: "structureProtected" });
  return answer.names;
}

function write(
  door: Door,
  plan: SheetPlan,
  words: SheetWords,
  names: Names,
): Promise<SheetIdentity> {
  return door.exchange(({ workbook }) => {
    const lists = listSources(plan, names.lists);
    const sheet = workbook.worksheets.add(names.sheet);
    writeReadme(workbook, names.readme, words.readme);
    writeLists(workbook, names.lists, lists.columns);
    writeColumns(sheet, plan, words, lists.byField);
    writeHeader(sheet, plan.columns, words);
    queueModel(sheet, plan);
    sheet.activate();
    sheet.getRange("A2").untrack().select();
    return queueIdentity(sheet);
  });
}

/** A sheet that the officer made meanwhile has one of our names: it must not be taken away. */
function isTaken(failure: unknown): boolean {
  const refusal = failure instanceof SheetRefused ? failure.refusal : null;
  return refusal?.kind === "failed" && refusal.code === "ItemAlreadyExists";
}

/** Its own failure changes nothing: the refusal that the officer is told is the first one. */
async function takeAway(door: Door, names: readonly string[]): Promise<void> {
  await door
    .exchange(({ workbook }) => {
      for (const name of names) workbook.worksheets.getItemOrNullObject(name).delete();
      return () => undefined;
    })
    .catch(() => undefined);
}
