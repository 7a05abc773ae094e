import type { Book } from "../../book/book";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import type { Insertion } from "../../change/sheets/insertSheets";
import { insertSheets } from "../../change/sheets/insertSheets";
import { listOf, oneOf, optional, record, text } from "../argument";
import type { Batch } from "../batch";
import { eventMembers } from "../eventMembers";
import { EVENT, WORKBOOK } from "../eventNumbers";
import type { Member } from "../officeType";
import { method, readOnly } from "../officeType";
import type { Scene } from "../scene";
import { performFor } from "../scene";
import { invalidArgument, WireError } from "../wireError";

/** Rejected where the user cancels (truth W33); no page says with which code. */
function save(book: Book, asking: boolean, scene: Scene): void {
  if (!scene.saveWorkbook(asking)) throw new ExcelRefusal("GeneralException");
  book.isDirty = false;
  book.wasSaved = true;
}

/** The workbook and its file. A file here is one person's and nobody's cloud. */
export const workbookFileMembers: Record<string, Member<Book>> = {
  autoSave: readOnly(() => false),
  previouslySaved: readOnly(({ wasSaved }: Book) => wasSaved),
  getIsActiveCollabSession: method([], () => false),
  ...eventMembers<Book>(
    "onAutoSaveSettingChanged",
    "AutoSaveSettingChangedEvent",
    EVENT.autoSaveSettingChanged,
    () => WORKBOOK,
  ),
  save: method([optional(oneOf(["Save", "Prompt"]))], (book: Book, [behavior], { scene }) =>
    save(book, behavior === "Prompt", scene),
  ),
  /** Saves first unless told not to; the add-in goes with its workbook. */
  close: method([optional(oneOf(["Save", "SkipSave"]))], (book: Book, [behavior], { scene }) => {
    if (behavior !== "SkipSave" && book.isDirty) save(book, false, scene);
    scene.closeWorkbook();
  }),
  /** Answers the ids of the new sheets. */
  insertWorksheetsFromBase64: method(
    [text, optional(record)],
    (book: Book, [base64File, options], batch) => {
      const made: Sheet[] = [];
      const insertion: Insertion = {
        source: sourceOf(base64File, batch.scene),
        ...placeOf(book, options ?? {}, batch),
        made: (sheet) => made.push(sheet),
      };
      performFor(batch.scene, insertSheets(insertion));
      return made.map(({ id }) => id);
    },
  ),
};

function sourceOf(base64File: string, scene: Scene): Book {
  const source = scene.readWorkbook(bytesOf(base64File));
  if (source === null) throw invalidArgument("The file cannot be read as a workbook.");
  return source;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument("The file is not in base 64.");
  }
}

const KNOWN_OPTIONS = ["positionType", "relativeTo", "sheetNamesToInsert"];

const positionType = optional(oneOf(["None", "Before", "After", "Beginning", "End"]));

/** At the end unless told otherwise; beside no sheet is at the beginning or at the end. */
function placeOf(
  book: Book,
  options: Readonly<Record<string, unknown>>,
  batch: Batch,
): Pick<Insertion, "position" | "names"> {
  const strange = Object.keys(options).find((name) => !KNOWN_OPTIONS.includes(name));
  if (strange !== undefined) {
    throw new WireError("NotImplemented", `The workbench does not look at ${strange}.`);
  }
  const names = optional(listOf(text))(options.sheetNamesToInsert);
  const type = positionType(options.positionType) ?? "End";
  const beside = relativeTo(book, options.relativeTo, batch);
  const isBefore = type === "Before" || type === "Beginning";
  const [first, last] = [0, book.sheets.length];
  const isBeside = beside !== null && (type === "Before" || type === "After");
  const position = isBeside
    ? book.sheets.indexOf(beside) + Number(!isBefore)
    : isBefore
      ? first
      : last;
  return { position, ...(names === undefined ? {} : { names }) };
}

/** A sheet, which the client sends as `{ "_ObjectPathId": 7 }`, or its name or id. */
function relativeTo(book: Book, given: unknown, batch: Batch): Sheet | null {
  if (given === undefined || given === null) return null;
  const sheet =
    typeof given === "string"
      ? (book.sheetByName(given) ?? book.sheetById(given))
      : batch.resolve(Number(record(given)._ObjectPathId))?.target;
  if (sheet === null || sheet === undefined) throw new ExcelRefusal("ItemNotFound");
  return sheet as Sheet;
}
