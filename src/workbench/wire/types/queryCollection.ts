import type { Book } from "../../book/book";
import { method, officeType } from "../officeType";

/**
 * The queries of the workbook: always none, for the host brings nothing in from elsewhere and drops
 * those of a file when it opens it. What asks for them is answered, and so finds none.
 */
export const queryCollection = officeType<Book>("QueryCollection", {
  items: { list: () => [], find: () => null },
  members: { getCount: method([], () => 0) },
});

/** Its connections: none either, so that there is nothing to refresh. */
export const dataConnectionCollection = officeType<Book>("DataConnectionCollection", {
  members: { refreshAll: method([], () => null) },
});
