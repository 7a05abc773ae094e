import type { Book } from "../book/book";
import { setBookTraits } from "../change/setTraits";
import type { AddinIdentity } from "./shell";

/** Whether an add-in's runtime starts when the workbook is opened (truth X5). */
export const startsWith = (book: Book, { id }: AddinIdentity): boolean =>
  book.traits.startups.has(id);

/** Kept in the workbook, for the next time it is opened. */
export function setStartsWith(
  book: Book,
  { id, runtimeId = "Taskpane.Url" }: AddinIdentity,
  starts: boolean,
): void {
  const startups = new Map(book.traits.startups);
  if (starts) startups.set(id, runtimeId);
  else startups.delete(id);
  book.perform("api", setBookTraits({ startups }, "property"));
}
