import { setCells } from "../../../src/workbench/change/cells/setCells";
import { setBookTraits } from "../../../src/workbench/change/setTraits";
import { renameSheet } from "../../../src/workbench/change/sheets/renameSheet";
import { sequence } from "../../../src/workbench/change/together";
import type { Change } from "../../../src/workbench/change/change";
import { sampleBook } from "./sample";

const at = { row: 0, column: 0 };

test("V24, B4: an action that is refused writes nothing; what came before it stays", () => {
  const { book, sheet } = sampleBook();
  book.perform("api", setCells(sheet.id, at, [["kept"]]));
  const half = sequence([setCells(sheet.id, at, [["lost"]]), renameSheet(sheet.id, "not/a/name")]);
  expect(() => book.perform("api", half)).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
  expect([sheet.value(0, 0), sheet.name]).toEqual(["kept", "Feuil1"]);
});

test("V32: a text too long is refused, and nothing of its block is written", () => {
  const { book, sheet } = sampleBook();
  const write = () => book.perform("api", setCells(sheet.id, at, [["a"], ["x".repeat(32_768)]]));
  expect(write).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  expect(sheet.value(0, 0)).toBeNull();
});

test("B18: builds that do not undo API writes forget what the user could undo before them", () => {
  const { book, sheet } = sampleBook();
  book.journal.undoesApiWrites = false;
  book.perform("user", setCells(sheet.id, at, [["typed"]]));
  book.perform("api", setCells(sheet.id, at, [["written"]]));
  expect([book.journal.undo(), sheet.value(0, 0)]).toEqual([false, "written"]);
});

test("B19: what is grouped is undone at once, in reverse, and redone in order", () => {
  const { book, sheet } = sampleBook();
  book.journal.group(() => {
    book.perform("api", setCells(sheet.id, at, [["1"]]));
    book.perform("api", setCells(sheet.id, at, [["2"]]));
  });
  book.journal.undo();
  expect([sheet.value(0, 0), book.journal.canUndo]).toEqual([null, false]);
  book.journal.redo();
  expect([sheet.value(0, 0), book.journal.canRedo]).toEqual(["2", false]);
});

test("settings and properties are no matter of undo, and are told as changes of the workbook", () => {
  const { book } = sampleBook();
  const heard: Change[] = [];
  book.onChange((change) => heard.push(change));
  const settings = new Map([["addin", new Map([["key", '"value"']])]]);
  book.perform("api", setBookTraits({ settings }, "settings"), "pane");
  expect(heard).toMatchObject([
    { cause: "api", origin: "pane", notes: [{ kind: "book", trait: "settings" }] },
  ]);
  expect(book.journal.canUndo).toBe(false);
  expect(book.traits.settings.get("addin")?.get("key")).toBe('"value"');
});

test("a new change forgets what could be redone", () => {
  const { book, sheet } = sampleBook();
  book.perform("user", setCells(sheet.id, at, [[1]]));
  book.journal.undo();
  book.perform("user", setCells(sheet.id, at, [[2]]));
  expect([book.journal.redo(), sheet.value(0, 0)]).toEqual([false, 2]);
});
