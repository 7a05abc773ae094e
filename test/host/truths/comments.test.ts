import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, refusal } from "./excel";

const host = freshExcel();

/** A comment on B2 of the first sheet, as officers leave one another. */
const commented = (): Promise<string> =>
  onSheet(host.excel, async (_sheet, { workbook, sync }) => {
    const comment = workbook.comments.add("Feuil1!B2", "À vérifier");
    comment.replies.add("Fait");
    comment.load("id");
    await sync.call(workbook.context);
    return comment.id;
  });

test("A comment is found by its cell, its sheet, its place and its replies", async () => {
  const id = await commented();
  await onSheet(host.excel, async (sheet, { workbook, sync }) => {
    const byCell = workbook.comments.getItemByCell("Feuil1!B2");
    byCell.load("content,authorName,authorEmail,resolved,creationDate,contentType,replies/content");
    const location = byCell.getLocation();
    location.load("address");
    sheet.comments.load("items/id");
    const count = workbook.comments.getCount();
    const missing = workbook.comments.getItemOrNullObject("{none}");
    await sync.call(workbook.context);
    expect(byCell.toJSON()).toMatchObject({ content: "À vérifier", resolved: false });
    expect([byCell.authorName, byCell.contentType]).toEqual(["Agent", "Plain"]);
    expect(Math.abs(byCell.creationDate.getTime() - Date.now())).toBeLessThan(60_000);
    expect(byCell.replies.items.map(({ content }) => content)).toEqual(["Fait"]);
    expect(location.address).toBe("Feuil1!B2");
    expect([sheet.comments.items[0]?.id, count.value, missing.isNullObject]).toEqual([id, 1, true]);
    const [reply] = byCell.replies.items;
    const parent = reply!.getParentComment();
    const found = workbook.comments.getItemByReplyId(reply!.id);
    parent.load("id");
    found.load("id");
    await sync.call(workbook.context);
    expect([parent.id, found.id]).toEqual([id, id]);
  });
});

test("A mention is a name in the text, and marked text for add-ins", async () => {
  await onSheet(host.excel, async (sheet, { workbook, sync }) => {
    const content = {
      mentions: [{ email: "kate@mairie.example", id: 0, name: "Kate" }],
      richContent: 'Voir <at id="0">Kate</at> demain',
    };
    const comment = workbook.comments.add(sheet.getRange("A1"), content, "Mention");
    comment.load();
    await sync.call(workbook.context);
    expect(comment.content).toBe("Voir @Kate demain");
    expect([comment.contentType, comment.richContent]).toEqual(["Mention", content.richContent]);
    expect(comment.mentions).toEqual(content.mentions);
    comment.content = "Plus rien";
    comment.load("contentType,richContent");
    await sync.call(workbook.context);
    expect([comment.contentType, comment.richContent]).toEqual(["Plain", "Plus rien"]);
  });
});

test.each([
  ["no sheet in the address", "B2", "texte", undefined],
  ["several cells", "Feuil1!A1:B2", "texte", undefined],
  ["an empty text", "Feuil1!A1", "", undefined],
  ["a plain text announced as a mention", "Feuil1!A1", "texte", "Mention"],
] as const)("A comment with %s is refused", async (_why, address, text, type) => {
  const work = onSheet(host.excel, (_sheet, { workbook }) => {
    workbook.comments.add(address, text, type as "Mention").load("id");
  });
  expect(await refusal(work)).toBe("InvalidArgument CommentCollection.add");
});

test("A cell has one comment at most, and W17: protection keeps objects", async () => {
  await commented();
  const again = onSheet(host.excel, (_sheet, { workbook }) => {
    workbook.comments.add("Feuil1!B2", "Encore").load("id");
  });
  expect(await refusal(again)).toBe("ItemAlreadyExists CommentCollection.add");
  const locked = onSheet(host.excel, (sheet, { workbook }) => {
    sheet.protection.protect();
    workbook.comments.add("Feuil1!C3", "Fermé").load("id");
  });
  expect(await refusal(locked)).toBe("AccessDenied CommentCollection.add");
});

test("Comments tell that they were added, changed and deleted, with their replies", async () => {
  const told: unknown[] = [];
  await onSheet(host.excel, (sheet, { workbook }) => {
    const hear = (event: { type: string; changeType?: string; commentDetails: unknown[] }) => {
      told.push([event.type, event.changeType, event.commentDetails.length]);
      return Promise.resolve();
    };
    workbook.comments.onAdded.add(hear);
    sheet.comments.onChanged.add(hear);
    workbook.comments.onDeleted.add(hear);
  });
  const id = await commented();
  await onSheet(host.excel, async (_sheet, { workbook, sync }) => {
    const comment = workbook.comments.getItem(id);
    comment.resolved = true;
    comment.content = "Vu";
    comment.replies.getItemAt(0).content = "Refait";
    comment.replies.getItemAt(0).delete();
    comment.resolved = false;
    await sync.call(workbook.context);
    comment.delete();
  });
  await host.excel.atRest();
  expect(told).toEqual([
    ["CommentAdded", undefined, 1],
    ["CommentChanged", "ReplyAdded", 1],
    ["CommentChanged", "CommentResolved", 1],
    ["CommentChanged", "CommentEdited", 1],
    ["CommentChanged", "ReplyEdited", 1],
    ["CommentChanged", "ReplyDeleted", 1],
    ["CommentChanged", "CommentReopened", 1],
    ["CommentDeleted", undefined, 1],
  ]);
});

const placesOf = (sheet = 0) =>
  host.excel.book.sheets[sheet]!.traits.comments.map(({ row, column }) => [row, column]);

test("A comment follows its cell, goes with its row, and comes back by undo", async () => {
  await commented();
  await host.excel.user.insertRows("1:1");
  expect(placesOf()).toEqual([[2, 1]]);
  await host.excel.user.deleteRows("3:3");
  expect(placesOf()).toEqual([]);
  await host.excel.user.undo();
  expect(placesOf()).toEqual([[2, 1]]);
});

test("P1, V46: copied cells copy their comments under new ids, moved cells take them along", async () => {
  const id = await commented();
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("D4").copyFrom("B2");
    sheet.getRange("B2").moveTo("A1");
    sheet.copy();
  });
  const ids = host.excel.book.sheets.flatMap(({ traits }) => traits.comments.map((one) => one.id));
  expect(placesOf().sort()).toEqual([
    [0, 0],
    [3, 3],
  ]);
  expect(placesOf(1)).toHaveLength(2);
  expect(new Set(ids).size).toBe(4);
  expect(ids).toContain(id);
});

test("A comment is saved with its replies, and no note of its own is left", async () => {
  const id = await commented();
  const reopened = await startExcel({ workbook: await host.excel.save() });
  const { comments, notes } = reopened.book.activeSheet.traits;
  expect(comments).toEqual(host.excel.book.activeSheet.traits.comments);
  expect([comments[0]?.id, notes]).toEqual([id, []]);
  await reopened.close();
});
